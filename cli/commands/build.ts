/** `silat build` and `silat import`: news, or records made elsewhere, into a store, new or grown. */
import type { Context } from '../context.ts';
import { openRecordFiles, openRecords, type RecordSource } from '../input/records.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { BuildOptions } from '../options.ts';
import { buildStore, previewStore } from '../store/build.ts';
import { storeOf } from '../store/location.ts';
import { placeName, placeOf } from '../store/place.ts';
import { summaryLines } from '../store/summary.ts';

/**
 * @param open what the paths hold: news, unless said otherwise
 * @throws SilatError as {@link buildStore}
 */
export async function build(
  context: Context,
  paths: readonly string[],
  options: BuildOptions,
  open: RecordSource = openRecords,
): Promise<ExitCode> {
  const started = performance.now();
  const place = await placeOf(context, options, () => storeOf(paths));
  const request = { paths, open, place, replace: options.replace ?? false, fingerprint: null };
  if (options.dryRun) {
    const { added, renewed, known } = await previewStore(context, request);
    const { preview } = context.messages.build;
    const n = (count: number): string => context.number(count);
    await context.print(preview(placeName(place), n(added), n(renewed), n(known)));
    return EXIT.ok;
  }
  await context.say(context.messages.start.building(placeName(place)));
  const summary = await buildStore(context, request);
  for (const line of summaryLines(context, summary, performance.now() - started)) await context.print(line);
  return EXIT.ok;
}

/** @throws SilatError as {@link buildStore} */
export function importRecords(
  context: Context,
  paths: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> {
  return build(context, paths, options, openRecordFiles);
}
