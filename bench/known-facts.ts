/**
 * Known alignments of 2015 to 2018 held against a graph: `npm run bench:known -- STORE`, a folder of an embedded store.
 * Says of each fact whether it holds, fails, or is not decided, with the figures that it is decided by.
 */
import { openGraph } from '../graph/index.ts';
import { checkFacts, type FactResult, type TieReading } from '../graph/network/known/check.ts';
import { readKnownFacts } from '../graph/network/known/facts.ts';
import { tieReader } from '../graph/network/known/reader.ts';
import { grid } from './report.ts';

const store = process.argv[2];
if (store === undefined) {
  process.stderr.write('usage: npm run bench:known -- STORE\n');
  process.exit(2);
}

const figures = (tie: TieReading | null): string =>
  tie === null ? '' : `${tie.interval.map((bound) => bound.toFixed(2)).join(' … ')} (${tie.events})`;
const row = ({ fact, verdict, tie, before }: FactResult): string[] => [
  ...[verdict, fact.id, fact.kind, fact.en, figures(before), figures(tie)],
];

const graph = await openGraph(store);
const results = checkFacts(readKnownFacts(), tieReader(await graph.index()));
await graph.close();
const sorted = results.sort((x, y) => (x.verdict < y.verdict ? -1 : x.verdict > y.verdict ? 1 : 0));
grid(['verdict', 'fact', 'kind', 'what', 'before', 'tie'], sorted.map(row));
for (const verdict of ['holds', 'fails', 'no evidence'] as const)
  process.stdout.write(`${verdict}: ${results.filter((each) => each.verdict === verdict).length}\n`);
