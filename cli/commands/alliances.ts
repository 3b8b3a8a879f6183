/** `silat alliances`, `silat balance` and `silat changes`: who stands with whom, and how that moved. */
import { type Graph, openGraph } from '../../graph/index.ts';
import { alliancesView } from '../../graph/server/alliances-view.ts';
import { balanceView } from '../../graph/server/balance-view.ts';
import { changesView } from '../../graph/server/changes-view.ts';
import { evidenceOf } from '../../graph/server/evidence.ts';
import { alliancesReport } from '../alliances/alliances.ts';
import { balanceReport } from '../alliances/balance.ts';
import { changesReport } from '../alliances/changes.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode, write } from '../io.ts';
import type { AlliancesOptions, ChangesOptions, NetworkOptions } from '../options.ts';
import { formatReport, type Report } from '../output/sections.ts';
import { placeOf } from '../store/place.ts';

/** Changes that are shown with their sentences, and sentences of each. */
const SHOWN_CHANGES = 3;
const SHOWN_SENTENCES = 2;

async function report(
  context: Context,
  options: NetworkOptions,
  make: (graph: Graph) => Promise<Report>,
): Promise<ExitCode> {
  const graph = await openGraph(await placeOf(context, options));
  try {
    await write(context.io.stdout, formatReport(context, await make(graph), options.format));
    return EXIT.ok;
  } finally {
    await graph.close();
  }
}

/** @throws SilatError what opening a store throws */
export function alliances(context: Context, options: AlliancesOptions): Promise<ExitCode> {
  return report(context, options, async (graph) =>
    alliancesReport(context, alliancesView(await graph.index(), options)),
  );
}

/** @throws SilatError what opening a store throws */
export function balance(context: Context, options: NetworkOptions): Promise<ExitCode> {
  return report(context, options, async (graph) =>
    balanceReport(context, await balanceView(await graph.index(), options)),
  );
}

/** @throws SilatError what opening a store throws */
export function changes(context: Context, options: ChangesOptions): Promise<ExitCode> {
  return report(context, options, async (graph) => {
    const index = await graph.index();
    const view = changesView(index, options);
    const shown = { ...view, changes: view.changes.slice(0, options.limit) };
    const events = new Map(index.levels[options.level].facts.map(({ id, event }) => [id, event]));
    const ids = shown.changes
      .slice(0, SHOWN_CHANGES)
      .flatMap(({ claims }) => claims.filter((id) => events.get(id) === id).slice(-SHOWN_SENTENCES));
    return changesReport(context, shown, await evidenceOf(graph.store, index, ids, events));
  });
}
