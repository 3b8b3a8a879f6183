/**
 * All of the analysis of alliances together, on synthetic networks of three sizes: `npm run bench:alliances`. Claims are made between
 * the actors of planted blocs, so that ties, blocs, balance, roles and changes are worked out as for real news.
 */
import type { ClaimFact } from '../graph/model/facts.ts';
import { findBlocs } from '../graph/network/blocs.ts';
import { networkChanges } from '../graph/network/change/network-changes.ts';
import { directedSums } from '../graph/network/directed.ts';
import { brokenTriads } from '../graph/network/signed/balance/broken-triads.ts';
import { frustration } from '../graph/network/signed/balance/frustration.ts';
import { triadCensus } from '../graph/network/signed/balance/triads.ts';
import { brokers, instigators, mediators, talksOf } from '../graph/network/signed/roles/roles.ts';
import { signedTiesOf, sturdyNetwork } from '../graph/network/signed/signed-ties.ts';
import { plantedNetwork } from '../graph/network/signed/testing/planted.ts';
import { seededRandom } from '../ingest/random.ts';
import { grid, rounded } from './report.ts';

const SIZES = [500, 1000, 2000];
/** Ties of an actor: 25 of its own bloc and the two others, so that 2,000 actors have 50,000 ties. */
const PLANTED = { groups: 3, within: 16, between: 34, noise: 0.15 } as const;
/** Events of a tie, 2 to 4, over two years. */
const MOST_EVENTS = 4;
const MONTHS = 24;
const LIMIT = 50;
const SEED = 20150731;

function claimsOf(nodes: number): { facts: ClaimFact[]; ties: number } {
  const { graph } = plantedNetwork({ ...PLANTED, nodes, seed: SEED });
  const random = seededRandom(SEED);
  const facts: ClaimFact[] = [];
  graph.forEachEdge((_, { weight }, a, b) => {
    const events = 2 + Math.floor(random() * (MOST_EVENTS - 1));
    for (let i = 0; i < events; i++) {
      const id = `c${facts.length}`;
      const month = Math.floor(random() * MONTHS);
      const date = `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
      const isTalk = weight > 0 && random() < 0.5;
      const [source, target] = random() < 0.5 ? [a, b] : [b, a];
      facts.push({
        ...{
          id,
          document: `d${id}`,
          source,
          target,
          attributedTo: null,
          negated: false,
          irrealis: false,
          date,
        },
        ...(weight > 0
          ? { type: isTalk ? ('CONSULT' as const) : ('SUPPORT' as const), score: isTalk ? 2.5 : 5 }
          : { type: 'ASSAULT' as const, score: -9 }),
        ...{ datePrecision: 'day', cueKey: '', cueStart: 0, documentDate: date, original: `d${id}` },
        ...{ outlet: `o${facts.length % 20}`, event: id },
      });
    }
  });
  return { facts, ties: graph.size };
}

/** Seconds of one core: what else the machine does counts less than on a clock. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

const rows: (number | string)[][] = [];
for (const nodes of SIZES) {
  const { facts, ties: planted } = claimsOf(nodes);
  const ties = await timed(() => signedTiesOf(facts, new Map()));
  const network = sturdyNetwork(ties.result);
  const blocs = await timed(() => findBlocs(ties.result));
  const balance = await timed(async () => {
    triadCensus(network);
    brokenTriads(network, LIMIT);
    await frustration(network);
  });
  const roles = await timed(() => {
    const directed = directedSums(facts);
    mediators(network, talksOf(directed), LIMIT);
    brokers(network);
    instigators(directed);
  });
  const changes = await timed(() => networkChanges(facts, '2017-06'));
  const parts = [ties, blocs, balance, roles, changes].map(({ seconds }) => seconds);
  const all = parts.reduce((sum, seconds) => sum + seconds, 0);
  rows.push([nodes, planted, facts.length, ...parts.map(rounded), rounded(all)]);
}
grid(
  ['actors', 'ties', 'claims', 'ties, s', 'blocs, s', 'balance, s', 'roles, s', 'changes, s', 'all, s'],
  rows,
);
