/** Runs one command line and says what came of it as an exit code. Nothing here touches the process. */
import { CommanderError } from 'commander';
import { SilatError } from '../ingest/errors.ts';
import { Context } from './context.ts';
import { usageError } from './help.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import { createProgram } from './program.ts';
import { describe } from './terminal/report.ts';

/** Whoever read our output has gone: nothing more to do, and nothing wrong. */
const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'EPIPE';

async function explain(context: Context, error: unknown): Promise<ExitCode> {
  const { io, language, messages } = context;
  if (isClosedPipe(error)) return EXIT.ok;
  if (error instanceof SilatError) {
    const line = describe(error, language, io.stderr.isTTY === true);
    await context.say(`${messages.problems.error}: ${line}`);
    if (io.env.SILAT_DEBUG) await context.say(error.stack ?? '');
    return error.code === 'usage' ? EXIT.usage : EXIT.error;
  }
  const text = error instanceof Error ? error.message : String(error);
  await context.say(`${messages.problems.unexpected} ${text}\n${messages.problems.unexpectedRemedy}`);
  if (io.env.SILAT_DEBUG && error instanceof Error) await context.say(error.stack ?? '');
  return EXIT.error;
}

/**
 * @param args as after `silat` on the command line
 * @param io the world
 * @returns the exit code; never throws for what a user can do wrong
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const context = new Context(io, chooseLanguage(args, io.env));
  const { program, exitCode } = createProgram(context);
  let code: ExitCode;
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    code = exitCode();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const failure = error instanceof CommanderError ? usageError(error, 'silat') : error;
    if (io.signal.aborted && !(failure instanceof SilatError)) {
      await context.say(context.messages.problems.interrupted);
      return EXIT.interrupted;
    }
    code = await explain(context, failure);
  }
  const summary = context.log.summary(context.language, io.stderr.isTTY === true);
  if (summary !== '') await context.say(summary.trimEnd());
  return code === EXIT.ok && context.log.problems.length > 0 ? EXIT.skipped : code;
}
