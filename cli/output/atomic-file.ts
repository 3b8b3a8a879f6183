/** A file that appears whole or not at all: written beside its place, then moved there. */

import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SilatError } from '../../ingest/errors.ts';

/** Characters gathered before they are written. */
const BUFFER_CHARACTERS = 1 << 18;

/** A place that a user named cannot be written. */
export function cannotWrite(file: string, cause: unknown): SilatError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new SilatError(
    'usage',
    { ar: `لا يمكن كتابته (${reason})`, en: `cannot be written (${reason})` },
    { ar: 'اختر ملفا آخر', en: 'choose another file' },
    { file },
    { cause },
  );
}

export class AtomicFile {
  private buffer = '';

  private constructor(
    private readonly file: string,
    private readonly draft: string,
    private readonly handle: FileHandle,
  ) {}

  /** @throws SilatError `usage` when the file cannot be written */
  static async open(file: string): Promise<AtomicFile> {
    const draft = `${file}.${process.pid}.part`;
    try {
      await mkdir(dirname(file), { recursive: true });
      return new AtomicFile(file, draft, await open(draft, 'w'));
    } catch (cause) {
      throw cannotWrite(file, cause);
    }
  }

  /**
   * Writes a file; when that fails, the place is left as it was.
   * @param fill writes what it is to hold
   * @throws SilatError `usage` when the file cannot be written; what `fill` throws
   */
  static async writeWhole(file: string, fill: (draft: AtomicFile) => Promise<void>): Promise<void> {
    const draft = await AtomicFile.open(file);
    try {
      await fill(draft);
      await draft.publish();
    } catch (error) {
      await draft.discard();
      throw error;
    }
  }

  async write(content: string | Uint8Array): Promise<void> {
    if (typeof content !== 'string') {
      await this.drain();
      await this.append(content);
      return;
    }
    this.buffer += content;
    if (this.buffer.length >= BUFFER_CHARACTERS) await this.drain();
  }

  /** Puts what was written in its place. */
  async publish(): Promise<void> {
    await this.drain();
    await this.handle.close();
    try {
      await rename(this.draft, this.file);
    } catch (cause) {
      await rm(this.draft, { force: true });
      throw cannotWrite(this.file, cause);
    }
  }

  /** Leaves the place as it was. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.draft, { force: true });
  }

  private drain(): Promise<void> {
    const text = this.buffer;
    this.buffer = '';
    return this.append(text);
  }

  private async append(content: string | Uint8Array): Promise<void> {
    try {
      // `write` may take only a part; `appendFile` writes all.
      await this.handle.appendFile(content);
    } catch (cause) {
      throw cannotWrite(this.file, cause);
    }
  }
}
