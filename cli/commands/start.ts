/** `silat start`: what `npm start` does. Builds the graph unless it is there already, then serves the viewer. */
import { fileURLToPath } from 'node:url';
import { readFingerprint } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import { openRecords } from '../input/records.ts';
import type { ExitCode } from '../io.ts';
import type { ServeOptions } from '../options.ts';
import { serve } from '../serve/serve.ts';
import { buildStore } from '../store/build.ts';
import { fingerprintOf } from '../store/fingerprint.ts';
import { storeOf } from '../store/location.ts';
import { readStamp } from '../store/stamp.ts';
import { summaryLines } from '../store/summary.ts';

/** The news that comes with the project. */
const CORPUS = fileURLToPath(new URL('../../corpus/briefs', import.meta.url));
const CORPUS_STORE = 'data/corpus';

/**
 * A store under data/ mirrors its input: when the input or the code is another, it is built anew. One that the
 * user named may hold more: the input is added to it.
 * @throws SilatError `input-empty`, `store-locked`, `store-invalid`, `port-in-use`
 */
export async function start(
  context: Context,
  given: readonly string[],
  options: ServeOptions,
): Promise<ExitCode> {
  const { start: text } = context.messages;
  const paths = given.length > 0 ? given : [CORPUS];
  const dir = options.store ?? (given.length > 0 ? storeOf(given) : CORPUS_STORE);
  const fingerprint = await fingerprintOf(paths);
  const stamp = readFingerprint(dir) === fingerprint ? await readStamp(dir, fingerprint) : null;
  if (stamp !== null) {
    context.log.problems.push(...stamp.problems);
    context.log.notes.push(...stamp.notes);
    await context.say(text.unchanged(dir));
    for (const line of summaryLines(context, stamp.summary, null)) await context.print(line);
  } else {
    const started = performance.now();
    await context.say(text.building(dir));
    const replace = options.store === undefined;
    const summary = await buildStore(context, { paths, open: openRecords, place: dir, replace, fingerprint });
    for (const line of summaryLines(context, summary, performance.now() - started)) await context.print(line);
  }
  return serve(context, dir, options);
}
