/** A world for tests of the command line: what it writes is kept, nothing touches the process. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Io, OutputStream } from './io.ts';
import { run } from './run.ts';

export const CORPUS = fileURLToPath(new URL('../corpus/briefs', import.meta.url));
export const ENGLISH = { SILAT_LANG: 'en' };

export interface Outcome {
  code: number;
  out: string;
  err: string;
}

class Memory implements OutputStream {
  text = '';
  isTTY = false;

  constructor(private readonly onText: (text: string) => void = () => undefined) {}

  write(text: string | Uint8Array, done?: (error?: Error | null) => void): boolean {
    this.text += text;
    this.onText(this.text);
    done?.();
    return true;
  }
}

export interface World {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  signal?: AbortSignal;
  /** Told all of standard output whenever there is more of it. */
  onOut?: (text: string) => void;
}

async function* once(chunk: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield chunk;
}

/** Runs a command line as a user would, in this process. */
export async function silat(args: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout = new Memory(world.onOut);
  const stderr = new Memory();
  const io: Io = {
    stdin: once(world.stdin ?? ''),
    stdout,
    stderr,
    env: world.env ?? {},
    signal: world.signal ?? new AbortController().signal,
  };
  const code = await run(args, io);
  return { code, out: stdout.text, err: stderr.text };
}

/**
 * A graph of the corpus, built before the tests of a file and removed after them.
 * @returns paths of files beside it (`at`) and its own (`store`), and commands on it (`onStore`)
 */
export function corpusStore() {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const store = (): string => at('store');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'silat-cli-'));
    expect(await silat(['build', CORPUS, '--store', store()])).toMatchObject({ code: 0 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const onStore = (...args: string[]): Promise<Outcome> => silat([...args, '--store', store()]);
  return { at, store, onStore };
}
