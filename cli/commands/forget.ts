/** `silat forget`: documents leave a store with all that only they say. */
import { forgetDocuments } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { PlaceOptions } from '../options.ts';
import { placeOf } from '../store/place.ts';
import { summaryLines } from '../store/summary.ts';

/**
 * @param names ids of documents, or the names of their files
 * @throws SilatError `document-unknown` (then nothing is removed), and what opening a store throws
 */
export async function forget(
  context: Context,
  names: readonly string[],
  options: PlaceOptions,
): Promise<ExitCode> {
  const started = performance.now();
  const place = await placeOf(context, options);
  const { removed, summary } = await forgetDocuments(place, names);
  await context.print(context.messages.forget.done(context.number(removed)));
  for (const line of summaryLines(context, summary, performance.now() - started)) await context.print(line);
  return EXIT.ok;
}
