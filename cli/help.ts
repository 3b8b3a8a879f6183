/** Makes Commander's help and complaints speak the user's language. */
import type { Command, CommanderError, Option } from 'commander';
import { SilatError } from '../ingest/errors.ts';
import { MESSAGES, type Messages } from './messages/index.ts';

/** Sets the headings, and the words within descriptions, of a command's help. */
export function speakIn(messages: Messages, command: Command): Command {
  const { help } = messages;
  const headings: Record<string, string> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.options,
    'Commands:': help.commands,
  };
  return command
    .helpOption('-h, --help', help.showHelp)
    .helpCommand('help [command]', help.showCommandHelp)
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      optionDescription: (option: Option) => {
        const extra = [
          ...(option.argChoices ? [`${help.choices}: ${option.argChoices.join(', ')}`] : []),
          ...(['string', 'number'].includes(typeof option.defaultValue)
            ? [`${help.default}: ${option.defaultValue}`]
            : []),
        ];
        return extra.length > 0 ? `${option.description} (${extra.join('; ')})` : option.description;
      },
    });
}

const quotedIn = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

function whatIsWrong(error: CommanderError, { usage }: Messages): string {
  const quoted = quotedIn(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return usage.unknownOption(quoted);
    case 'commander.unknownCommand':
      return usage.unknownCommand(quoted);
    case 'commander.missingArgument':
      return usage.missingArgument(quoted);
    case 'commander.optionMissingArgument':
      return usage.missingValue(quoted);
    case 'commander.excessArguments':
      return usage.extraArguments;
    case 'commander.conflictingOption':
      return usage.conflictingOptions(
        [...error.message.matchAll(/'(--[\w-]+)[^']*'/g)].map(([, name]) => name as string),
      );
    case 'commander.invalidArgument':
      return invalidArgument(error.message, usage);
    default:
      return error.message.replace(/^error: /, '');
  }
}

/** How Commander words it: an option's value, an argument's. */
const INVALID = [
  /option '(?<name>[^']*)' argument '(?<value>.*)' is invalid\. ?(?<why>.*)$/s,
  /command-argument value '(?<value>.*)' is invalid for argument '(?<name>[^']*)'\. ?(?<why>.*)$/s,
];

function invalidArgument(message: string, usage: Messages['usage']): string {
  const found = INVALID.map((wording) => wording.exec(message)?.groups).find(
    (groups) => groups !== undefined,
  );
  const { name = '', value = '', why = '' } = found ?? {};
  const choices = /^Allowed choices are (.*)\.$/.exec(why)?.[1];
  const reason = choices === undefined ? why : usage.allowed(choices);
  return `${usage.badValue(value, name)}: ${reason}`;
}

/** An argument that the command needs in this use, though not in every one. */
export function missingArgument(name: string, command: string): SilatError {
  return new SilatError(
    'usage',
    { ar: MESSAGES.ar.usage.missingArgument(name), en: MESSAGES.en.usage.missingArgument(name) },
    { ar: MESSAGES.ar.usage.seeHelp(command), en: MESSAGES.en.usage.seeHelp(command) },
  );
}

/** A complaint of Commander's as one of ours, in both languages. */
export function usageError(error: CommanderError, command: string): SilatError {
  return new SilatError(
    'usage',
    { ar: whatIsWrong(error, MESSAGES.ar), en: whatIsWrong(error, MESSAGES.en) },
    { ar: MESSAGES.ar.usage.seeHelp(command), en: MESSAGES.en.usage.seeHelp(command) },
    {},
    { cause: error },
  );
}
