/** `silat export`: the graph in files that other programs open. */
import { claimTable, openGraph, toGexf } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode, STANDARD_OUTPUT, write } from '../io.ts';
import type { ExportFormat, ExportOptions } from '../options.ts';
import { AtomicFile } from '../output/atomic-file.ts';
import { formatRows } from '../output/rows.ts';
import { placeOf } from '../store/place.ts';

/** @throws SilatError `usage` when the file cannot be written, and what opening a store throws */
export async function exportGraph(
  context: Context,
  format: ExportFormat,
  options: ExportOptions,
): Promise<ExitCode> {
  const graph = await openGraph(await placeOf(context, options));
  try {
    const text =
      format === 'gexf'
        ? toGexf(await graph.index(), options.level)
        : formatRows(context, { ...(await claimTable(graph.store)), titles: null, parameters: {} }, 'csv');
    if (options.out === STANDARD_OUTPUT) await write(context.io.stdout, text);
    else {
      await AtomicFile.writeWhole(options.out, (file) => file.write(text));
      await context.say(context.messages.export.done(options.out));
    }
    return EXIT.ok;
  } finally {
    await graph.close();
  }
}
