/**
 * Learns the two forests that decide on claims: the scorer of single candidates and the contest between those of a
 * sentence. The contest learns from scores of texts left out in turn, as it will meet them in use.
 */
import { CANDIDATE_FEATURES, type Candidate } from '../relate/candidates.ts';
import { CONTEST_FEATURES, contestVectors, LEAST_TO_CONTEST } from '../relate/contest.ts';
import { CompiledForest, type Forest } from '../relate/forest.ts';
import { BOOST_DEFAULTS, trainForest } from './boost.ts';
import type { CandidateRow } from './claim-data.ts';

const FOLDS = 3;
const CLAIM_OPTIONS = { ...BOOST_DEFAULTS, trees: 200, depth: 6, rate: 0.07, minWeight: 3, lambda: 5 };
const CONTEST_OPTIONS = { ...BOOST_DEFAULTS, trees: 120, depth: 4, rate: 0.06, minWeight: 5, lambda: 8 };
/** Weight of the rows of example sentences, and how many hopeless candidates one kept stands for. */
const EXAMPLE_WEIGHT = 0.3;
const HOPELESS_KEPT = 4;
const FITS = CANDIDATE_FEATURES.indexOf('fits');

function trainOn(rows: readonly CandidateRow[], examples: readonly CandidateRow[]): Forest {
  const kept: CandidateRow[] = [];
  const weights: number[] = [];
  for (const [i, row] of rows.entries()) {
    const hopeless = row.label === 0 && row.candidate.features[FITS] === 0;
    if (row.label < 0 || (hopeless && i % HOPELESS_KEPT !== 0)) continue;
    kept.push(row);
    weights.push(hopeless ? HOPELESS_KEPT : 1);
  }
  for (const row of examples) {
    if (row.label < 0) continue;
    kept.push(row);
    weights.push(EXAMPLE_WEIGHT);
  }
  const vectors = kept.map((row) => row.candidate.features);
  return trainForest(
    vectors,
    kept.map((row) => row.label),
    CANDIDATE_FEATURES,
    CLAIM_OPTIONS,
    weights,
  );
}

/** Rows of the contest: the candidates of each sentence with first scores from a forest that had not seen them. */
function contestRows(
  rows: readonly CandidateRow[],
  forest: CompiledForest,
): { vector: number[]; label: number }[] {
  const bySentence = new Map<string, { row: CandidateRow; candidate: Candidate; p: number }[]>();
  for (const row of rows) {
    const p = forest.probability(row.candidate.features);
    if (p < LEAST_TO_CONTEST) continue;
    const list = bySentence.get(row.sentence) ?? [];
    list.push({ row, candidate: row.candidate, p });
    bySentence.set(row.sentence, list);
  }
  return [...bySentence.values()].flatMap((list) => {
    const vectors = contestVectors(list);
    return list.flatMap(({ row }, i) => (row.label < 0 ? [] : [{ vector: vectors[i]!, label: row.label }]));
  });
}

/**
 * @param rows candidates of annotated texts
 * @param examples candidates of example sentences
 * @returns both forests
 */
export function learnClaims(
  rows: readonly CandidateRow[],
  examples: readonly CandidateRow[],
  log: (text: string) => void,
): { claim: Forest; contest: Forest } {
  const seconds: { vector: number[]; label: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = trainOn(
      rows.filter((row) => row.document % FOLDS !== fold),
      examples,
    );
    const unseen = rows.filter((row) => row.document % FOLDS === fold);
    seconds.push(...contestRows(unseen, new CompiledForest(forest)));
    log(`claim scorer, fold ${fold + 1} of ${FOLDS}`);
  }
  const contest = trainForest(
    seconds.map((row) => row.vector),
    seconds.map((row) => row.label),
    CONTEST_FEATURES,
    CONTEST_OPTIONS,
  );
  log(`contest: ${seconds.length} rows, ${seconds.filter((row) => row.label === 1).length} annotated`);
  const claim = trainOn(rows, examples);
  log(`claim scorer: ${rows.length} candidates`);
  return { claim, contest };
}
