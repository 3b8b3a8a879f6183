/** `silat build`: news into a store, new or grown. */
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { BuildOptions } from '../options.ts';
import { buildStore } from '../store/build.ts';
import { storeOf } from '../store/location.ts';
import { summaryLines } from '../store/summary.ts';

/** @throws SilatError as {@link buildStore} */
export async function build(
  context: Context,
  paths: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> {
  const started = performance.now();
  const dir = options.store ?? storeOf(paths);
  await context.say(context.messages.start.building(dir));
  const request = { paths, dir, replace: options.replace ?? false, fingerprint: null };
  const summary = await buildStore(context, request);
  for (const line of summaryLines(context, summary, performance.now() - started)) await context.print(line);
  return EXIT.ok;
}
