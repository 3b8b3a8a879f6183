/** `silat actor`: what the graph knows of an actor, with the sentences behind it. */
import { describeActor, type Graph, openGraph } from '../../graph/index.ts';
import type { ActorView, Evidence } from '../../graph/server/api.ts';
import { pairView } from '../../graph/server/pair-view.ts';
import { evidenceLines, headLines, tieTable, togetherLine } from '../actor/describe.ts';
import { findOne } from '../actor/find.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode, write } from '../io.ts';
import type { ActorOptions } from '../options.ts';
import { placeOf } from '../store/place.ts';

/** Evidence of the strongest ties first, further reports of the same event left out. */
async function evidence(graph: Graph, view: ActorView, limit: number): Promise<Evidence[]> {
  const index = await graph.index();
  const claims: Evidence[] = [];
  for (const { other } of view.ties) {
    if (claims.length >= limit) break;
    const pair = await pairView(graph.store, index, [view.actor.id, other.id], 'actor', {});
    claims.push(...pair.claims.filter(({ duplicateOf }) => duplicateOf === null));
  }
  return claims.slice(0, limit);
}

/**
 * @param name in Arabic or English, or an id
 * @throws SilatError `actor-unknown` with suggestions, and what opening a store throws
 */
export async function actor(context: Context, name: string, options: ActorOptions): Promise<ExitCode> {
  const { actor: label } = context.messages;
  const graph = await openGraph(await placeOf(context, options));
  try {
    const { id, others } = await findOne(graph, name);
    const view = await describeActor(graph, id);
    const claims = await evidence(graph, view, options.limit);
    const parts = [
      headLines(context, view).join('\n'),
      `${label.ties}\n${tieTable(context, view, options.limit).trimEnd()}`,
      ...togetherLine(context, view),
      ...(claims.length > 0
        ? [`${label.evidence}\n${claims.flatMap((claim) => evidenceLines(context, claim)).join('\n')}`]
        : []),
    ];
    await write(context.io.stdout, `${parts.join('\n\n')}\n`);
    if (others.length > 0) {
      const comma = context.language === 'ar' ? '، ' : ', ';
      await context.say(label.others(others.map((other) => other[context.language]).join(comma)));
    }
    return EXIT.ok;
  } finally {
    await graph.close();
  }
}
