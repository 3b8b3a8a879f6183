/** The commands with their arguments and options. Each command's own module is loaded only when it runs. */
import { Argument, Command } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import type { Context } from './context.ts';
import { speakIn } from './help.ts';
import { EXIT, type ExitCode, STANDARD_OUTPUT } from './io.ts';
import {
  type ActorOptions,
  type AlliancesOptions,
  type BuildOptions,
  type ChangesOptions,
  type EvaluateOptions,
  EXPORT_FORMATS,
  type ExplainOptions,
  type ExportFormat,
  type ExportOptions,
  type ExtractOptions,
  makeOptions,
  type NetworkOptions,
  type PlaceOptions,
  type QueryOptions,
  type ServeOptions,
} from './options.ts';

/**
 * @param context what the commands work with
 * @returns the program, and the exit code of the command that ran (after parsing)
 */
export function createProgram(context: Context): { program: Command; exitCode: () => ExitCode } {
  const { messages, io } = context;
  const { commands: about, options: text } = messages;
  const option = makeOptions(messages);
  let code: ExitCode = EXIT.ok;

  const program = speakIn(messages, new Command('silat'))
    .description(messages.about)
    .version(packageFile.version, '-V, --version', messages.help.showVersion)
    .addOption(option.lang())
    .addHelpText('after', `\n${messages.help.codes}`)
    .exitOverride()
    .configureOutput({
      writeOut: (line) => io.stdout.write(line),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 100,
    });

  const add = (name: string, description: string): Command =>
    speakIn(messages, program.command(name)).description(description).addOption(option.lang().hideHelp());

  add('start', about.start)
    .argument('[paths...]', text.paths)
    .addOption(option.store())
    .addOption(option.port())
    .addOption(option.host())
    .addOption(option.noOpen())
    .action(async (paths: string[], options: ServeOptions) => {
      code = await (await import('./commands/start.ts')).start(context, paths, options);
    });
  add('extract', about.extract)
    .argument('<paths...>', text.paths)
    .addOption(option.out())
    .action(async (paths: string[], options: ExtractOptions) => {
      code = await (await import('./commands/extract.ts')).extract(context, paths, options);
    });
  /** A command that works on a graph, wherever it is kept. */
  const onGraph = (name: string, description: string): Command =>
    add(name, description)
      .addOption(option.store())
      .addOption(option.neo4j())
      .addOption(option.database())
      .addOption(option.user());

  onGraph('build', about.build)
    .argument('<paths...>', text.paths)
    .addOption(option.replace())
    .addOption(option.dryRun())
    .action(async (paths: string[], options: BuildOptions) => {
      code = await (await import('./commands/build.ts')).build(context, paths, options);
    });
  onGraph('import', about.import)
    .argument('<files...>', text.recordFiles)
    .addOption(option.replace())
    .addOption(option.dryRun())
    .action(async (files: string[], options: BuildOptions) => {
      code = await (await import('./commands/build.ts')).importRecords(context, files, options);
    });
  onGraph('forget', about.forget)
    .argument('<documents...>', text.documents)
    .action(async (documents: string[], options: PlaceOptions) => {
      code = await (await import('./commands/forget.ts')).forget(context, documents, options);
    });
  onGraph('view', about.view)
    .addOption(option.port())
    .addOption(option.host())
    .addOption(option.noOpen())
    .action(async (options: ServeOptions) => {
      code = await (await import('./commands/view.ts')).view(context, options);
    });
  onGraph('query', about.query)
    .argument('<name|cypher>', text.query)
    .addOption(option.param())
    .addOption(option.format())
    .action(async (query: string, options: QueryOptions) => {
      code = await (await import('./commands/query.ts')).query(context, query, options);
    });
  onGraph('export', about.export)
    .addArgument(new Argument('<format>', text.exportFormat).choices(EXPORT_FORMATS))
    .argument('[out]', text.exportOut, STANDARD_OUTPUT)
    .addOption(option.level())
    .action(async (format: ExportFormat, out: string, options: ExportOptions) => {
      code = await (await import('./commands/export.ts')).exportGraph(context, format, out, options);
    });
  onGraph('actor', about.actor)
    .argument('<name...>', text.actor)
    .addOption(option.limit())
    .action(async (words: string[], options: ActorOptions) => {
      code = await (await import('./commands/actor.ts')).actor(context, words.join(' '), options);
    });
  /** A command that works out something of the whole network, or of a period. */
  const onNetwork = (name: string, description: string): Command =>
    onGraph(name, description)
      .addOption(option.stateLevel())
      .addOption(option.limit())
      .addOption(option.format());

  onNetwork('alliances', about.alliances)
    .addOption(option.from())
    .addOption(option.to())
    .addOption(option.halfLife())
    .addOption(option.attributed())
    .addOption(option.ownSide())
    .action(async (options: AlliancesOptions) => {
      code = await (await import('./commands/alliances.ts')).alliances(context, options);
    });
  onNetwork('balance', about.balance)
    .addOption(option.from())
    .addOption(option.to())
    .action(async (options: NetworkOptions) => {
      code = await (await import('./commands/alliances.ts')).balance(context, options);
    });
  onNetwork('changes', about.changes)
    .addOption(option.fromMonth())
    .addOption(option.toMonth())
    .action(async (options: ChangesOptions) => {
      code = await (await import('./commands/alliances.ts')).changes(context, options);
    });
  add('evaluate', about.evaluate)
    .argument('<dir>', text.annotated)
    .addOption(option.records())
    .addOption(option.news())
    .addOption(option.errors())
    .addOption(option.only())
    .addOption(option.evaluationFormat())
    .action(async (dir: string, options: EvaluateOptions) => {
      code = await (await import('./commands/evaluate.ts')).evaluate(context, dir, options);
    });
  add('explain', about.explain)
    .argument('[paths...]', text.paths)
    .addOption(option.explainSentence())
    .addOption(option.explainFormat())
    .addOption(option.explainGold())
    .action(async (paths: string[], options: ExplainOptions) => {
      code = await (await import('./commands/explain.ts')).explain(context, paths, options);
    });

  return { program, exitCode: () => code };
}
