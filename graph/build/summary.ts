/** What a build did and what the store holds after it. */
import type { EventType } from '../../ingest/vocabulary.ts';
import type { Intake } from './intake.ts';

export type BuildStage = 'read' | 'compare' | 'load' | 'derive' | 'layout';

export interface BuildProgress {
  stage: BuildStage;
  /** Records read so far; only in stage `read`. */
  done: number;
}

export interface BuildOptions {
  onProgress?: (progress: BuildProgress) => void;
  /** Start from nothing instead of adding to what the folder holds. */
  replace?: boolean;
  /** Ids of documents to remove, with all that only they say. */
  forget?: ReadonlySet<string>;
  /** Kept in the store; `readFingerprint(dir)` tells it. */
  fingerprint?: string | null;
  /** Milliseconds, for the timings only. */
  now?: () => number;
}

/** Counts are of the whole store after the build, but for the first three. */
export interface BuildSummary {
  /** Documents that this build added, put in place of an older extraction, or knew already. */
  added: number;
  renewed: number;
  known: number;
  documents: number;
  /** Documents that are copies of another. */
  copies: number;
  sentences: number;
  mentions: number;
  actors: number;
  places: number;
  claims: number;
  /** Claims less the further reports of the same event. */
  events: number;
  claimsByType: Partial<Record<EventType, number>>;
  ties: number;
  coOccurrences: number;
  affiliations: number;
  seconds: Record<BuildStage, number>;
}

/** What became of the records of a build. */
export function intakeCounts({
  documents,
  renewed,
  known,
}: Intake): Pick<BuildSummary, 'added' | 'renewed' | 'known'> {
  return { added: documents.size - renewed.length, renewed: renewed.length, known };
}

/** Measures stages, one after the other. */
export class Stopwatch {
  readonly seconds: Record<BuildStage, number> = { read: 0, compare: 0, load: 0, derive: 0, layout: 0 };

  constructor(
    private readonly now: () => number,
    private readonly onProgress: (progress: BuildProgress) => void = () => undefined,
  ) {}

  async time<T>(stage: BuildStage, work: () => Promise<T> | T): Promise<T> {
    this.onProgress({ stage, done: 0 });
    const start = this.now();
    try {
      return await work();
    } finally {
      this.seconds[stage] += (this.now() - start) / 1000;
    }
  }
}
