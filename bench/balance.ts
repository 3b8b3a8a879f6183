/**
 * How long balance and roles take in a signed network, at three sizes. `npm run bench:balance` or, for one other
 * size, `npm run bench:balance -- NODES TIES`
 */

import { brokenTriads } from '../graph/network/signed/balance/broken-triads.ts';
import { frustration } from '../graph/network/signed/balance/frustration.ts';
import { triadCensus } from '../graph/network/signed/balance/triads.ts';
import { betweenness } from '../graph/network/signed/roles/betweenness.ts';
import { cooperationPaths } from '../graph/network/signed/roles/paths.ts';
import { positivePart } from '../graph/network/signed/roles/positive-part.ts';
import {
  brokers,
  centralities,
  type DirectedConflict,
  instigators,
  isolates,
  mediators,
  talksOf,
} from '../graph/network/signed/roles/roles.ts';
import { type SignedPair, signedGraph } from '../graph/network/signed/signed-graph.ts';
import { plantedPairs } from '../graph/network/signed/testing/synthetic.ts';
import { seededRandom } from '../ingest/random.ts';
import { peakMegabytes, rounded, secondsSince, table } from './report.ts';

const SIZES: [nodes: number, ties: number][] = [
  [200, 5000],
  [2000, 50_000],
  [5000, 125_000],
];
const BLOCS = [2, 3, 4];
const NOISE = 0.15;
const SEED = 20150731;
const LISTED = 100;
const MICROSECONDS = 1e6;

const given = process.argv.slice(2).map(Number);
if (given.some((size) => !Number.isInteger(size) || size < 2) || ![0, 2].includes(given.length)) {
  process.stderr.write('usage: npm run bench:balance -- [NODES TIES]\n');
  process.exit(2);
}

/** What the ties say happened: conflict mostly from one side, and some talks between any two. */
function acts(pairs: readonly SignedPair[], random: () => number): DirectedConflict[] {
  return pairs.flatMap(({ a, b, weight }) => {
    const [size, share] = [Math.abs(weight), random()];
    const [cooperation, conflict] = weight > 0 ? [size, 0] : [0, size];
    const talks = Math.floor(random() * 4);
    return [
      { source: a, target: b, cooperation, conflict: conflict * share, talks },
      { source: b, target: a, cooperation, conflict: conflict * (1 - share), talks },
    ];
  });
}

for (const [nodes, ties] of given.length === 2 ? [[given[0]!, given[1]!] as const] : SIZES) {
  for (const blocs of BLOCS) {
    const random = seededRandom(SEED);
    const pairs = plantedPairs(nodes, ties, blocs, NOISE, random);
    const directed = acts(pairs, random);
    const graph = signedGraph(pairs);
    const rows: [string, string | number][] = [];
    let [allWall, allCpu] = [0, 0];
    const timed = async <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => {
      const [started, before] = [performance.now(), process.cpuUsage()];
      const result = await work();
      const used = process.cpuUsage(before);
      const [wall, cpu] = [secondsSince(started), (used.user + used.system) / MICROSECONDS];
      rows.push([`${name}, s (of processor)`, `${rounded(wall)} (${rounded(cpu)})`]);
      allWall += wall;
      allCpu += cpu;
      return result;
    };
    const census = await timed('triad census', () => triadCensus(graph));
    await timed('broken triads', () => brokenTriads(graph, LISTED));
    const found = await timed('frustration', () => frustration(graph));
    await timed('mediators', () => mediators(graph, talksOf(directed), LISTED));
    const known = await timed('betweenness', () => betweenness(positivePart(graph, true)));
    await timed('brokers, rest', () => brokers(graph, new Map(), { known }));
    await timed('centralities, rest', () => centralities(graph, { known }));
    await timed('instigators', () => instigators(directed));
    await timed('isolates', () => isolates(graph, graph.nodes()));
    await timed('five paths', () => cooperationPaths(graph, pairs[0]!.a, pairs.at(-1)!.b));
    rows.push(['all, s (of processor)', `${rounded(allWall)} (${rounded(allCpu)})`]);
    table([
      ['nodes', nodes],
      ['ties', graph.size],
      ['blocs', blocs],
      ['triads', census.triads],
      ['in balance', rounded(census.balance ?? 0)],
      ['frustrated ties', found.exact ? found.upperBound : `${found.lowerBound} to ${found.upperBound}`],
      ...rows,
      ['peak memory so far, MB', peakMegabytes()],
    ]);
    process.stdout.write('\n');
  }
}
