/** Which language the command line speaks: `--lang`, else SILAT_LANG, else the system's (LC_ALL, LC_MESSAGES, LANG). */
export type Language = 'ar' | 'en';

export const LANGUAGES: readonly Language[] = ['ar', 'en'];
const SYSTEM_VARIABLES = ['SILAT_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

const asLanguage = (value: string | undefined): Language | null => {
  const prefix = value?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === prefix) ?? null;
};

/** The value of `--lang` wherever it stands: needed before the arguments are parsed, for help and for their errors. */
function langOption(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return args[at]?.startsWith('--lang=') ? args[at]?.slice('--lang='.length) : args[at + 1];
}

/**
 * @returns English where nothing says otherwise
 */
export function chooseLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = args.some((arg) => arg.startsWith('--lang')) ? asLanguage(langOption(args)) : null;
  if (asked !== null) return asked;
  // The first variable that is set decides, also when it names a language that is not spoken here.
  const set = SYSTEM_VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return asLanguage(set) ?? 'en';
}
