/** The command line's entry: ties the process's streams and signals to the commands. */
import { EXIT } from './io.ts';
import { run } from './run.ts';

/** The first signal asks the command to stop cleanly; the second ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT.interrupted);
      controller.abort();
    });
  }
  return controller.signal;
}

/** On standard error, so that what a command answers can be piped. */
async function ask(message: string): Promise<string> {
  const { default: password } = await import('@inquirer/password');
  return password({ message }, { output: process.stderr });
}

/**
 * Runs a command line and ends the process with its exit code.
 * @param args as after `silat`
 */
export async function main(args: readonly string[]): Promise<void> {
  // A closed pipe reaches the writer as an error of its write; unheard here, it would end the process.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const { stdin, stdout, stderr, env } = process;
  const askPassword = stdin.isTTY && stderr.isTTY ? ask : undefined;
  process.exit(await run(args, { stdin, stdout, stderr, env, askPassword, signal: stopSignal() }));
}
