/** Removing documents from a graph. */
import { SilatError } from '../../ingest/errors.ts';
import type { DocumentRow } from '../model/rows.ts';
import type { GraphPlace } from '../store/build-target.ts';
import { buildGraph } from './build.ts';
import { documentsAt } from './documents.ts';
import type { BuildSummary } from './summary.ts';

function documentUnknown(name: string): SilatError {
  return new SilatError(
    'document-unknown',
    { ar: `لا وثيقة باسم أو معرف «${name}».`, en: `There is no document with the name or id "${name}".` },
    {
      ar: 'الأسماء والمعرفات: silat query "MATCH (d:Document) RETURN d.doc AS doc, d.id AS id"',
      en: 'Names and ids: silat query "MATCH (d:Document) RETURN d.doc AS doc, d.id AS id"',
    },
  );
}

/** A name may be that of several documents: a file of many articles. */
function idsOf(documents: readonly DocumentRow[], name: string): string[] {
  const found = documents.filter(({ id, doc }) => id === name || doc === name).map(({ id }) => id);
  if (found.length === 0) throw documentUnknown(name);
  return found;
}

/**
 * Removes documents with their sentences, mentions and claims; what follows from all that remains is made anew.
 * @param place where the graph is
 * @param names ids, or the names under which they were read
 * @returns how many were removed, and the counts after it
 * @throws SilatError `document-unknown` before anything is removed; what opening and building throw
 */
export async function forgetDocuments(
  place: GraphPlace,
  names: readonly string[],
): Promise<{ removed: number; summary: BuildSummary }> {
  const documents = await documentsAt(place);
  const forget = new Set(names.flatMap((name) => idsOf(documents, name)));
  return { removed: forget.size, summary: await buildGraph([], place, { forget }) };
}
