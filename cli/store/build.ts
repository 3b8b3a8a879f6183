/** Builds a store from paths, with its bar, and keeps what it told. */
import { type BuildProgress, type BuildSummary, buildGraph } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import { openRecords } from '../input/records.ts';
import { Progress } from '../terminal/progress.ts';
import { writeStamp } from './stamp.ts';

/** Stages after reading have no measure of their own: the bar names them and stays full. */
const WHOLE = 1;

export interface BuildRequest {
  paths: readonly string[];
  dir: string;
  replace: boolean;
  fingerprint: string | null;
}

/**
 * @throws SilatError `input-empty`, `store-locked`, `store-invalid`; the store is then as before
 */
export async function buildStore(context: Context, request: BuildRequest): Promise<BuildSummary> {
  const { paths, dir, replace, fingerprint } = request;
  const progress = new Progress({ stream: context.io.stderr });
  const labels = context.messages.progress;
  try {
    const summary = await buildGraph(openRecords(context, paths, progress), dir, {
      replace,
      fingerprint,
      onProgress: ({ stage }: BuildProgress) => {
        if (stage !== 'read') progress.update(labels[stage], WHOLE, WHOLE);
      },
    });
    await writeStamp(dir, fingerprint, summary, context.log);
    return summary;
  } finally {
    progress.stop();
  }
}
