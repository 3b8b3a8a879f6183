/**
 * Learns the pair model and the two forests that decide on claims: the scorer of single candidates and the contest
 * between those of a sentence. Each learns from scores of texts left out in turn, as it will meet them in use.
 */
import { CANDIDATE_FEATURES, PAIR_MODEL } from '../relate/candidates.ts';
import {
  CONTEST_FEATURES,
  contestVectors,
  LEAST_TO_CONTEST,
  type Scored,
  TextScores,
} from '../relate/contest.ts';
import { CompiledForest, type Forest } from '../relate/forest.ts';
import { CompiledLinear, type LinearModel } from '../relate/linear.ts';
import { BOOST_DEFAULTS, trainForest } from './boost.ts';
import type { CandidateRow } from './claim-data.ts';
import { LinearData, LOGISTIC_DEFAULTS, trainLinear } from './logistic.ts';

const FOLDS = 2;
const PAIR_FOLDS = 5;
const PAIR_CLASSES = ['stands'];
const PAIR_OPTIONS = { ...LOGISTIC_DEFAULTS, epochs: 4, link: 'sigmoid' as const };
const CLAIM_OPTIONS = { ...BOOST_DEFAULTS, trees: 240, depth: 6, rate: 0.07, minWeight: 4, lambda: 5 };
const CONTEST_OPTIONS = { ...BOOST_DEFAULTS, trees: 120, depth: 4, rate: 0.06, minWeight: 6, lambda: 8 };

function trainOn(rows: readonly CandidateRow[]): Forest {
  const kept = rows.filter((row) => row.label >= 0);
  return trainForest(
    kept.map((row) => row.candidate.features),
    kept.map((row) => row.label),
    CANDIDATE_FEATURES,
    CLAIM_OPTIONS,
  );
}

/**
 * Learns the pair model, and gives every candidate the score of one that had not seen its text.
 * @returns the model learned from all
 */
function learnPairs(rows: readonly CandidateRow[]): LinearModel {
  const data = new LinearData();
  for (const { candidate, label, document } of rows) data.add(candidate.pair, [label], document);
  for (let fold = 0; fold < PAIR_FOLDS; fold++) {
    const model = new CompiledLinear(
      trainLinear(data, PAIR_CLASSES, PAIR_OPTIONS, (document) => document % PAIR_FOLDS !== fold),
    );
    for (const { candidate, document } of rows)
      if (document % PAIR_FOLDS === fold)
        candidate.features[PAIR_MODEL] = model.scoresOfNames(candidate.pair)[0]!;
  }
  return trainLinear(data, PAIR_CLASSES, PAIR_OPTIONS);
}

interface Contested extends Scored {
  row: CandidateRow;
}

/** Rows of the contest: the candidates of each sentence with first scores from a forest that had not seen them. */
function contestRows(
  rows: readonly CandidateRow[],
  forest: CompiledForest,
): { vector: number[]; label: number }[] {
  const texts = new Map<number, Map<number, Contested[]>>();
  for (const row of rows) {
    const p = forest.probability(row.candidate.features);
    if (p < LEAST_TO_CONTEST) continue;
    const text = texts.get(row.document) ?? new Map<number, Contested[]>();
    text.set(row.sentence, [...(text.get(row.sentence) ?? []), { row, candidate: row.candidate, p }]);
    texts.set(row.document, text);
  }
  return [...texts.values()].flatMap((text) => {
    const scores = new TextScores();
    for (const [sentence, list] of text) scores.add(sentence, list);
    return [...text].flatMap(([sentence, list]) => {
      const vectors = contestVectors(list, sentence, scores);
      return list.flatMap(({ row }, i) => (row.label < 0 ? [] : [{ vector: vectors[i]!, label: row.label }]));
    });
  });
}

/**
 * @param rows candidates of annotated texts
 * @returns the pair model and both forests
 */
export function learnClaims(
  rows: readonly CandidateRow[],
  log: (text: string) => void,
): { pair: LinearModel; claim: Forest; contest: Forest } {
  const pair = learnPairs(rows);
  log('pairs');
  const seconds: { vector: number[]; label: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = trainOn(rows.filter((row) => row.document % FOLDS !== fold));
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
  const claim = trainOn(rows);
  log(`claim scorer: ${rows.length} candidates`);
  return { pair, claim, contest };
}
