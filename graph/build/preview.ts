/** What a build would do, without doing it. */

import { SilatError } from '../../ingest/errors.ts';
import type { DocumentRecord } from '../../ingest/record.ts';
import { openGraph } from '../graph.ts';
import { documentRow } from '../model/document.ts';
import type { GraphPlace } from '../store/build-target.ts';
import { readDocuments } from '../store/read.ts';

export interface BuildPreview {
  /** Documents that a build would add, put in place of an older extraction, or leave as they are. */
  added: number;
  renewed: number;
  known: number;
}

async function digestsOf(place: GraphPlace): Promise<Map<string, string>> {
  try {
    const graph = await openGraph(place);
    const documents = await readDocuments(graph.store).finally(() => graph.close());
    return new Map(documents.map(({ id, digest }) => [id, digest]));
  } catch (error) {
    if (error instanceof SilatError && error.code === 'store-missing') return new Map();
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
  const digests = replace ? new Map<string, string>() : await digestsOf(place);
  const preview: BuildPreview = { added: 0, renewed: 0, known: 0 };
  const seen = new Set<string>();
  for await (const record of records) {
    if (seen.has(record.id)) continue;
    seen.add(record.id);
    const digest = digests.get(record.id);
    if (digest === undefined) preview.added++;
    else if (digest === documentRow(record).digest) preview.known++;
    else preview.renewed++;
  }
  return preview;
}
