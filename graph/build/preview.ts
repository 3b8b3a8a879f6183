/** What a build would do, without doing it. */
import { SilatError } from '../../ingest/errors.ts';
import type { DocumentRecord } from '../../ingest/record.ts';
import type { DocumentRow } from '../model/rows.ts';
import type { GraphPlace } from '../store/build-target.ts';
import type { BulkLoader } from '../store/graph-store.ts';
import { documentsAt } from './documents.ts';
import { takeIn } from './intake.ts';
import { type BuildSummary, intakeCounts } from './summary.ts';

/** Documents that a build would add, put in place of an older extraction, or leave as they are. */
export type BuildPreview = Pick<BuildSummary, 'added' | 'renewed' | 'known'>;

const NOTHING_LOADED: BulkLoader = {
  node: () => undefined,
  relation: () => undefined,
  flush: async () => undefined,
};

async function documentsOrNone(place: GraphPlace): Promise<DocumentRow[]> {
  try {
    return await documentsAt(place);
  } catch (error) {
    if (error instanceof SilatError && error.code === 'store-missing') return [];
    throw error;
  }
}

/**
 * @param records as for `buildGraph`
 * @param place where the graph is, or would be
 * @param replace whether the build would start from nothing
 * @throws SilatError as opening the graph does, but for one that is not there yet
 */
export async function previewBuild(
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  place: GraphPlace,
  replace = false,
): Promise<BuildPreview> {
  const held = replace ? [] : await documentsOrNone(place);
  const digests = new Map(held.map(({ id, digest }) => [id, digest]));
  return intakeCounts(await takeIn(records, digests, NOTHING_LOADED, () => undefined));
}
