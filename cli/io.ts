/** What a command may touch of the world outside; tests bring their own. */
export interface OutputStream {
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): boolean;
  isTTY?: boolean;
  columns?: number;
}

export interface Io {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: OutputStream;
  stderr: OutputStream;
  /** Asks for a password without showing it; left out where nobody can be asked. */
  askPassword?: (question: string) => Promise<string>;
  env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user asks to stop. */
  signal: AbortSignal;
}

/** Written in the place of a file's name. */
export const STANDARD_OUTPUT = '-';

/** Exit codes, as the README lists them. */
export const EXIT = {
  ok: 0,
  error: 1,
  usage: 2,
  /** Done, but something of the input was left out. */
  skipped: 3,
  /** Stopped by the user. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Writes and waits until the stream can take more: what is piped into a slow reader is not piled up here. */
export function write(stream: OutputStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()));
  });
}
