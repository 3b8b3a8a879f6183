/** The documents of a graph that nobody else has open. */
import { openGraph } from '../graph.ts';
import type { DocumentRow } from '../model/rows.ts';
import type { GraphPlace } from '../store/build-target.ts';
import { readDocuments } from '../store/read.ts';

/** @throws SilatError as opening a graph does */
export async function documentsAt(place: GraphPlace): Promise<DocumentRow[]> {
  const graph = await openGraph(place);
  try {
    return await readDocuments(graph.store);
  } finally {
    await graph.close();
  }
}
