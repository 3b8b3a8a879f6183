/**
 * What a reader may run: one statement that only reads the graph. The engine tells reading from writing; what it
 * calls reading but reaches files, extensions or settings is refused here.
 */
import { SilatError } from '../../ingest/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';

const REFUSED =
  /\b(COPY|LOAD|EXPORT|IMPORT|INSTALL|UNINSTALL|UPDATE|ATTACH|DETACH|USE|CALL|BEGIN|COMMIT|ROLLBACK|CHECKPOINT|PROJECT)\b/i;
const QUOTED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/**
 * Refuses a statement that does more than read.
 * @throws SilatError `query-not-read-only`, or `query-failed` when it cannot be understood
 */
export async function requireReadOnly(store: GraphStore, cypher: string): Promise<void> {
  const word = REFUSED.exec(cypher.replace(QUOTED, ' '))?.[1];
  if (word === undefined && (await readsOnly(store, cypher))) return;
  const shown = word ?? cypher.trim().slice(0, 60);
  throw new SilatError(
    'query-not-read-only',
    { ar: `لا يسمح إلا بالقراءة: «${shown}».`, en: `Only reading is allowed: "${shown}".` },
    { ar: 'استعمل MATCH وRETURN فقط.', en: 'Use MATCH and RETURN only.' },
  );
}

/** An engine opened for reading may refuse to prepare a statement that writes. */
async function readsOnly(store: GraphStore, cypher: string): Promise<boolean> {
  try {
    return await store.isReadOnly(cypher);
  } catch (error) {
    if (error instanceof Error && /write operation/i.test(error.message)) return false;
    throw error;
  }
}
