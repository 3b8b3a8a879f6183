/** A world for tests of the command line: what it writes is kept, nothing touches the process. */
import type { Io, OutputStream } from './io.ts';
import { run } from './run.ts';

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
