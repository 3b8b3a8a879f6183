/** Builds a store from paths, with its bar, and keeps what it told. */
import {
  type BuildPreview,
  type BuildProgress,
  type BuildSummary,
  buildGraph,
  type GraphPlace,
  previewBuild,
} from '../../graph/index.ts';
import type { Context } from '../context.ts';
import type { RecordSource } from '../input/records.ts';
import { Progress } from '../terminal/progress.ts';
import { writeStamp } from './stamp.ts';

/** Stages after reading have no measure of their own: the bar names them and stays full. */
const WHOLE = 1;

export interface BuildRequest {
  paths: readonly string[];
  open: RecordSource;
  place: GraphPlace;
  replace: boolean;
  fingerprint: string | null;
}

/**
 * @throws SilatError `input-empty`, and what `buildGraph` throws
 */
export async function buildStore(context: Context, request: BuildRequest): Promise<BuildSummary> {
  const { paths, open, place, replace, fingerprint } = request;
  const progress = new Progress({ stream: context.io.stderr });
  const labels = context.messages.progress;
  try {
    const summary = await buildGraph(open(context, paths, progress), place, {
      replace,
      fingerprint,
      onProgress: ({ stage }: BuildProgress) => {
        if (stage !== 'read') progress.update(labels[stage], WHOLE, WHOLE);
      },
    });
    if (typeof place === 'string') await writeStamp(place, fingerprint, summary, context.log);
    return summary;
  } finally {
    progress.stop();
  }
}

/** What building would do; nothing is written. */
export async function previewStore(
  context: Context,
  { open, paths, place, replace }: BuildRequest,
): Promise<BuildPreview> {
  const progress = new Progress({ stream: context.io.stderr });
  try {
    return await previewBuild(open(context, paths, progress), place, replace);
  } finally {
    progress.stop();
  }
}
