/**
 * How well blocs are found in signed networks whose groups are known, beside Louvain, and how long it takes.
 * `npm run bench:blocs` or, for other sizes, `npm run bench:blocs -- NODES...`
 */
import louvain from 'graphology-communities-louvain';
import { signedBlocs } from '../graph/network/signed/blocs/consensus.ts';
import { flatNetwork } from '../graph/network/signed/blocs/leiden/flat-network.ts';
import { leiden } from '../graph/network/signed/blocs/leiden.ts';
import { tieMatrix } from '../graph/network/signed/blocs/tie-matrix.ts';
import { type SignedGraph, signedGraph } from '../graph/network/signed/signed-graph.ts';
import { adjustedRand } from '../graph/network/signed/testing/adjusted-rand.ts';
import { plantedNetwork } from '../graph/network/signed/testing/planted.ts';
import { seededRandom } from '../ingest/random.ts';
import { grid, rounded } from './report.ts';

const SIZES = [100, 1000, 10_000];
const NOISE = [0, 0.1, 0.2, 0.3];
const SEED = 20150731;
/** Apart from those of the blocs' own runs. */
const RESTART_SEED = 1000;
const RESTARTS = 20;
/** As many ties with each of the other groups as with a node's own: only signs tell the groups apart. */
const PLANTED = { groups: 3, within: 20, between: 40 } as const;
/** What a corpus of some size comes to. */
const GROWTH = [
  { nodes: 500, ties: 12_500 },
  { nodes: 1000, ties: 25_000 },
  { nodes: 2000, ties: 50_000 },
  { nodes: 4000, ties: 100_000 },
];

const given = process.argv.slice(2).map(Number);
if (given.some((size) => !Number.isInteger(size) || size < 100)) {
  process.stderr.write('usage: npm run bench:blocs -- [NODES...], 100 or more each\n');
  process.exit(2);
}

/** Seconds of one core: what else the machine does counts less than on a clock. */
function timed<Result>(work: () => Result): { result: Result; seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1_000_000 };
}

/** Louvain on the ties as another weight than their own; ties of weight 0 are left out. */
function unsigned(graph: SignedGraph, weightOf: (weight: number) => number): Map<string, string> {
  const pairs = graph.mapEdges((_, { weight }, a, b) => ({ a, b, weight: weightOf(weight) }));
  const groups = louvain(signedGraph(pairs), { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  return new Map(Object.entries(groups).map(([id, group]) => [id, String(group)]));
}

function bestRestart(graph: SignedGraph): number {
  const network = flatNetwork(tieMatrix(graph));
  const qualities = Array.from({ length: RESTARTS }, (_, run) => {
    return leiden(network, seededRandom(RESTART_SEED + run)).quality;
  });
  return Math.max(...qualities);
}

const share = (value: number) => value.toFixed(3);

const recovery = (given.length > 0 ? given : SIZES).flatMap((nodes) =>
  NOISE.map((noise) => {
    const { graph, groups } = plantedNetwork({ ...PLANTED, nodes, noise, seed: SEED });
    const { result, seconds } = timed(() => signedBlocs(graph));
    return [
      ...[nodes, graph.size, noise, share(adjustedRand(result.groups, groups))],
      share(adjustedRand(unsigned(graph, Math.abs), groups)),
      share(
        adjustedRand(
          unsigned(graph, (weight) => Math.max(weight, 0)),
          groups,
        ),
      ),
      ...[result.quality.q.toFixed(5), bestRestart(graph).toFixed(5), rounded(seconds)],
    ];
  }),
);
process.stdout.write('ARI with three planted groups, and signed modularity\n');
grid(
  ['nodes', 'ties', 'noise', 'blocs', 'Louvain |w|', 'Louvain +', 'q', `best of ${RESTARTS}`, 'CPU s'],
  recovery,
);

const growth = GROWTH.flatMap(({ nodes, ties }) =>
  // Half of the signs turned leaves no groups at all: the slowest to search.
  [0.2, 0.5].map((noise) => {
    const degree = (2 * ties) / nodes;
    const planted = { groups: 5, within: degree / 5, between: degree - degree / 5 };
    const { graph } = plantedNetwork({ ...planted, nodes, noise, seed: SEED });
    const { result, seconds } = timed(() => signedBlocs(graph));
    return [nodes, graph.size, noise, new Set(result.groups.values()).size, rounded(seconds)];
  }),
);
process.stdout.write('\nGrowth\n');
grid(['nodes', 'ties', 'noise', 'blocs', 'CPU s'], growth);
