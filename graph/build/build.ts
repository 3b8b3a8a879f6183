/**
 * Records to a graph, in five stages: read, compare, load, derive, layout. Building twice from the same records
 * changes nothing; one more document adds what it says and what follows from it.
 */
import type { DocumentRecord } from '../../ingest/record.ts';
import { EVENT_TYPES } from '../../ingest/vocabulary.ts';
import { makeLayouts } from '../network/layout-cache.ts';
import { type GraphPlace, openTarget } from '../store/build-target.ts';
import type { WritableStore } from '../store/graph-store.ts';
import { countOf, readActors, readDocuments, readFacts, readNamedTogether } from '../store/read.ts';
import { type Comparison, compareAll } from './compare.ts';
import { type Derived, derive, writeDerived } from './derive.ts';
import { type Intake, stageClaim, takeIn } from './intake.ts';
import { removeOrphans } from './orphans.ts';
import { type BuildOptions, type BuildSummary, intakeCounts, Stopwatch } from './summary.ts';

/**
 * Builds or extends a graph.
 * @param records as `silat extract` writes them
 * @param place folder of the embedded store, made when missing; or a server
 * @param options progress, replacement, documents to forget, fingerprint
 * @returns counts of the whole store and seconds per stage
 * @throws SilatError `store-locked`, `store-invalid`, `neo4j-unreachable`, `neo4j-denied`; whatever reading `records`
 *   throws. An embedded store is then as before; in a server the next build goes on where this one stopped
 */
export async function buildGraph(
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  place: GraphPlace,
  options: BuildOptions = {},
): Promise<BuildSummary> {
  const watch = new Stopwatch(options.now ?? (() => performance.now()), options.onProgress);
  const target = await openTarget(place, options.replace ?? false);
  try {
    const { store } = target;
    const before = await readDocuments(store);
    const digests = new Map(before.map(({ id, digest }) => [id, digest]));
    // What is forgotten and stands among the records as well is read as new.
    const forgotten = [...(options.forget ?? [])].filter((id) => digests.delete(id));
    const loader = store.loader();
    const intake = await watch.time('read', () =>
      takeIn(records, digests, loader, (done) => options.onProgress?.({ stage: 'read', done })),
    );
    const removed = new Set([...intake.renewed, ...forgotten]);
    const compared = await watch.time('compare', async () => {
      await store.removeDocuments([...removed]);
      const documents = before.filter(({ id }) => !removed.has(id));
      const known = { documents, facts: await readFacts(store, documents) };
      return compareAll(known, { documents: [...intake.documents.values()], claims: intake.claims });
    });
    await watch.time('load', async () => {
      await loadNodes(store, intake, compared);
      for (const document of intake.documents.values()) loader.node('Document', document);
      for (const claim of intake.claims) stageClaim(claim, loader);
      await loader.flush();
    });
    const derived = await watch.time('derive', async () => {
      const sentences = await countOf(store, '(s:Sentence)');
      const named = before.length > 0 ? await readNamedTogether(store) : intake.named;
      const actors = await readActors(store);
      const made = derive(compared.documents, compared.facts, named, sentences, actors);
      await writeDerived(store, made);
      if (removed.size > 0 || target.wasInterrupted) await removeOrphans(store);
      return made;
    });
    const actors = await readActors(store);
    await watch.time('layout', () => {
      if (target.dir !== null) makeLayouts(target.dir, derived.ties);
    });
    const counts = await countAll(store, compared, derived);
    await target.publish(options.fingerprint ?? null, compared.documents.length);
    return { ...intakeCounts(intake), ...counts, actors: actors.length, seconds: watch.seconds };
  } catch (error) {
    await target.discard();
    throw error;
  }
}

/** Actors and places are merged with those of the store; pointers of older rows are set. */
async function loadNodes(store: WritableStore, intake: Intake, compared: Comparison): Promise<void> {
  const { actors } = intake;
  for (const row of await readActors(store)) if (actors.actors.has(row.id)) actors.addActor(row);
  for (const row of await readActors(store, 'Place')) if (actors.places.has(row.id)) actors.addPlace(row);
  await store.mergeNodes('Actor', [...actors.actors.values()]);
  await store.mergeNodes('Place', [...actors.places.values()]);
  await store.setProperty('Document', 'duplicateOf', compared.changedDocuments);
  await store.setProperty('Claim', 'duplicateOf', compared.changedClaims);
}

async function countAll(store: WritableStore, compared: Comparison, derived: Derived) {
  const { documents, facts } = compared;
  const types = EVENT_TYPES.map((type) => [type, facts.filter((fact) => fact.type === type).length] as const);
  return {
    documents: documents.length,
    copies: documents.filter(({ duplicateOf }) => duplicateOf !== null).length,
    sentences: await countOf(store, '(s:Sentence)'),
    mentions:
      (await countOf(store, '(s:Sentence)-[m:MENTIONS]->(a:Actor)')) +
      (await countOf(store, '(s:Sentence)-[m:MENTIONS]->(p:Place)')),
    places: await countOf(store, '(p:Place)'),
    claims: facts.length,
    events: new Set(facts.map(({ event }) => event)).size,
    claimsByType: Object.fromEntries(types.filter(([, count]) => count > 0)),
    ties: derived.ties.actor.length,
    coOccurrences: derived.together.length,
    affiliations: derived.affiliations.length,
  };
}
