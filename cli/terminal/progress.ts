/**
 * A progress bar on standard error: shown only on a terminal, and only once something has taken two seconds.
 */
import { SingleBar } from 'cli-progress';
import type { OutputStream } from '../io.ts';

/** What takes less is over before a bar can be read. */
const SHOW_AFTER_MS = 2000;
const REDRAW_PER_SECOND = 5;
const BAR_CHARACTERS = 30;
const PERCENT = 100;

export interface ProgressOptions {
  stream: OutputStream;
  now?: () => number;
}

export class Progress {
  private bar: SingleBar | null = null;
  private label = '';
  private readonly startedMs: number;
  private readonly now: () => number;

  constructor(private readonly options: ProgressOptions) {
    this.now = options.now ?? Date.now;
    this.startedMs = this.now();
  }

  /**
   * @param label what is being done
   * @param done how much of it
   * @param total of how much; null where that is not known: then no share is shown
   */
  update(label: string, done: number, total: number | null): void {
    if (this.options.stream.isTTY !== true || this.now() - this.startedMs < SHOW_AFTER_MS) return;
    const share = total === null || total === 0 ? 0 : Math.min(PERCENT, Math.floor((done / total) * PERCENT));
    if (this.bar === null) {
      this.bar = new SingleBar({
        stream: this.options.stream as NodeJS.WriteStream,
        format: '{label} {bar} {percentage}%',
        barsize: BAR_CHARACTERS,
        fps: REDRAW_PER_SECOND,
        hideCursor: true,
        clearOnComplete: true,
        barCompleteChar: '█',
        barIncompleteChar: '░',
      });
      this.bar.start(PERCENT, share, { label });
    } else if (share !== this.bar.getProgress() * PERCENT || label !== this.label) {
      this.bar.update(share, { label });
    }
    this.label = label;
  }

  /** Takes the bar off the screen. May be called more than once. */
  stop(): void {
    this.bar?.stop();
    this.bar = null;
  }
}
