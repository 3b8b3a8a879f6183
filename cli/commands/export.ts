/** `silat export`: the graph in files that other programs open. */
import { exportFile, exportNeo4jAdmin, type Graph, IMPORT_COMMAND, openGraph } from '../../graph/index.ts';
import { SilatError } from '../../ingest/errors.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode, STANDARD_OUTPUT, write } from '../io.ts';
import { MESSAGES } from '../messages/index.ts';
import { type ExportFormat, type ExportOptions, FOLDER_FORMAT } from '../options.ts';
import { AtomicFile, cannotWrite } from '../output/atomic-file.ts';
import { placeOf } from '../store/place.ts';

/** Several files do not fit into one stream. */
function needsFolder(): SilatError {
  const { ar, en } = { ar: MESSAGES.ar.export, en: MESSAGES.en.export };
  return new SilatError(
    'usage',
    { ar: ar.needsFolder, en: en.needsFolder },
    { ar: ar.needsFolderRemedy, en: en.needsFolderRemedy },
  );
}

async function exportFolder(context: Context, graph: Graph, dir: string): Promise<void> {
  const { done, importWith } = context.messages.export;
  try {
    await exportNeo4jAdmin(graph.store, dir);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : cannotWrite(dir, error);
  }
  await context.say(done(dir));
  await context.say(importWith(IMPORT_COMMAND));
}

/** @throws SilatError `usage` when the file cannot be written, and what opening a store throws */
export async function exportGraph(
  context: Context,
  format: ExportFormat,
  out: string,
  options: ExportOptions,
): Promise<ExitCode> {
  if (format === FOLDER_FORMAT && out === STANDARD_OUTPUT) throw needsFolder();
  const graph = await openGraph(await placeOf(context, options));
  try {
    if (format === FOLDER_FORMAT) {
      await exportFolder(context, graph, out);
      return EXIT.ok;
    }
    const content = await exportFile(graph, format, options.level);
    if (out === STANDARD_OUTPUT) await write(context.io.stdout, content);
    else {
      await AtomicFile.writeWhole(out, (file) => file.write(content));
      await context.say(context.messages.export.done(out));
    }
    return EXIT.ok;
  } finally {
    await graph.close();
  }
}
