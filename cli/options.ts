/** The options of the commands, and the checks on their values where they enter. */
import { isIP } from 'node:net';
import { InvalidArgumentError, Option } from 'commander';
import type { FileFormat } from '../graph/index.ts';
import { isNeo4jUrl } from '../graph/store/neo4j/address.ts';
import { LANGUAGES } from './language.ts';
import type { Messages } from './messages/index.ts';

/** Where stores are made that were given no folder. */
export const STORES_FOLDER = 'data';
export const FORMATS = ['table', 'json', 'csv'] as const;
export type RowFormat = (typeof FORMATS)[number];
export const EVALUATION_FORMATS = ['table', 'json'] as const;
export type EvaluationFormat = (typeof EVALUATION_FORMATS)[number];

export const EXPLAIN_FORMATS = ['text', 'json'] as const;

const MAX_PORT = 65_535;
const LOCALHOST = 'localhost';

/** Which graph. */
export interface PlaceOptions {
  store?: string;
  /** Address of a Neo4j server. */
  neo4j?: string;
  database?: string;
  user?: string;
}
export interface ServeOptions extends PlaceOptions {
  port?: number;
  /** Address to listen on; this machine only when left out. */
  host?: string;
  /** False with --no-open. */
  open: boolean;
}
export interface BuildOptions extends PlaceOptions {
  replace?: boolean;
  dryRun?: boolean;
}
export interface ExtractOptions {
  out: string;
}
/** The format of several files. */
export const FOLDER_FORMAT = 'neo4j-admin';
/** What `export` writes: the network of ties, the claims as tables and statements, or the whole graph. */
export const EXPORT_FORMATS = [
  ...(['gexf', 'graphml', 'claims', 'parquet', 'polecat', 'icews', 'turtle'] as const),
  FOLDER_FORMAT,
] as const satisfies readonly (FileFormat | typeof FOLDER_FORMAT)[];
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const LEVELS = ['actor', 'state'] as const;

export interface ExportOptions extends PlaceOptions {
  level: (typeof LEVELS)[number];
}
export interface QueryOptions extends PlaceOptions {
  param: Record<string, string>;
  format: RowFormat;
}
/** What an analysis of the network is of. */
export interface NetworkOptions extends PlaceOptions {
  level: (typeof LEVELS)[number];
  from?: string;
  to?: string;
  limit: number;
  format: RowFormat;
}
export interface AlliancesOptions extends NetworkOptions {
  halfLife?: number;
  attributed: number;
  ownSide: number;
}
export type ChangesOptions = NetworkOptions;
export interface ActorOptions extends PlaceOptions {
  limit: number;
}
export interface EvaluateOptions {
  /** Records to score; without them the texts are extracted. */
  records?: string;
  news?: string;
  /** Most missed and invented claims shown. */
  errors: number;
  /** Names of the texts to score; all when left out. */
  only?: string[];
  format: EvaluationFormat;
}

export interface ExplainOptions {
  sentence?: number;
  format: (typeof EXPLAIN_FORMATS)[number];
  gold?: string;
}

function wholeNumber(value: string, most: number, why: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > most) throw new InvalidArgumentError(why);
  return number;
}

type Usage = Messages['usage'];
const matching = (form: RegExp, why: string) => (value: string) => {
  if (!form.test(value)) throw new InvalidArgumentError(why);
  return value;
};
const dateOf = ({ badDate }: Usage) => matching(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/, badDate);
const monthOf = ({ badMonth }: Usage) => matching(/^\d{4}-(0[1-9]|1[0-2])$/, badMonth);
const weightOf =
  ({ badWeight }: Usage) =>
  (value: string) => {
    const weight = value.trim() === '' ? Number.NaN : Number(value);
    if (!(weight >= 0 && weight <= 1)) throw new InvalidArgumentError(badWeight);
    return weight;
  };

/** One maker for each option, so that it reads and is explained the same in every command. */
export function makeOptions({ options: text, usage }: Messages) {
  return {
    lang: () => new Option('--lang <ar|en>', text.lang).choices(LANGUAGES),
    store: () => new Option('--store <dir>', `${text.store} (${text.storeDefault})`),
    neo4j: () =>
      new Option('--neo4j <url>', text.neo4j).conflicts('store').argParser((value: string) => {
        if (!isNeo4jUrl(value)) throw new InvalidArgumentError(usage.badNeo4jUrl);
        return value;
      }),
    database: () => new Option('--database <name>', text.database),
    user: () => new Option('--user <name>', text.user),
    dryRun: () => new Option('--dry-run', text.dryRun),
    port: () =>
      new Option('--port <n>', `${text.port} (${text.portDefault})`).argParser((value: string) =>
        wholeNumber(value, MAX_PORT, usage.badPort),
      ),
    host: () =>
      new Option('--host <address>', `${text.host} (${text.hostDefault})`).argParser((value: string) => {
        if (isIP(value) === 0 && value !== LOCALHOST) throw new InvalidArgumentError(usage.badHost);
        return value;
      }),
    noOpen: () => new Option('--no-open', text.noOpen),
    out: () => new Option('--out <file>', text.out).default('-'),
    level: () => new Option('--level <level>', text.level).choices(LEVELS).default('actor'),
    stateLevel: () => new Option('--level <level>', text.level).choices(LEVELS).default('state'),
    from: () => new Option('--from <date>', text.from).argParser(dateOf(usage)),
    to: () => new Option('--to <date>', text.to).argParser(dateOf(usage)),
    fromMonth: () => new Option('--from <month>', text.fromMonth).argParser(monthOf(usage)),
    toMonth: () => new Option('--to <month>', text.toMonth).argParser(monthOf(usage)),
    halfLife: () =>
      new Option('--half-life <days>', text.halfLife).argParser((value: string) => {
        if (!(Number(value) > 0)) throw new InvalidArgumentError(usage.badDays);
        return Number(value);
      }),
    attributed: () =>
      new Option('--attributed <weight>', text.attributed).argParser(weightOf(usage)).default(1),
    ownSide: () => new Option('--own-side <weight>', text.ownSide).argParser(weightOf(usage)).default(1),
    replace: () => new Option('--replace', text.replace),
    param: () =>
      new Option('--param <name=value>', text.param)
        .argParser((value: string, before: Record<string, string>) => {
          const at = value.indexOf('=');
          if (at < 1) throw new InvalidArgumentError(usage.badParameter);
          return { ...before, [value.slice(0, at)]: value.slice(at + 1) };
        })
        .default({}, '{}'),
    format: () => new Option('--format <format>', text.format).choices(FORMATS).default('table'),
    explainSentence: () =>
      new Option('--sentence <n>', text.explainSentence).argParser((value: string) => {
        if (value === '0') throw new InvalidArgumentError(usage.badSentence);
        return wholeNumber(value, Number.MAX_SAFE_INTEGER, usage.badSentence);
      }),
    explainGold: () => new Option('--gold <dir>', text.explainGold),
    explainFormat: () =>
      new Option('--format <format>', text.explainFormat).choices(EXPLAIN_FORMATS).default('text'),
    limit: () =>
      new Option('--limit <n>', text.limit)
        .argParser((value: string) =>
          wholeNumber(value, Number.MAX_SAFE_INTEGER, usage.badValue(value, '--limit')),
        )
        .default(10),
    records: () => new Option('--records <file>', text.records),
    news: () => new Option('--news <file>', text.news),
    errors: () =>
      new Option('--errors <n>', text.errors)
        .argParser((value: string) =>
          wholeNumber(value, Number.MAX_SAFE_INTEGER, usage.badValue(value, '--errors')),
        )
        .default(0),
    only: () =>
      new Option('--only <doc,doc>', text.only).argParser((value: string) =>
        value
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      ),
    evaluationFormat: () =>
      new Option('--format <format>', text.evaluationFormat).choices(EVALUATION_FORMATS).default('table'),
  };
}
