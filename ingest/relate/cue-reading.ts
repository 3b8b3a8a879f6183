/**
 * How a word is read as a cue: its grammar (verb, verbal noun, participle) and its senses. A word that no table lists
 * is read by its shape; a sense that the tables do not give is one of the model's.
 */
import type { CueKind, WordReading } from '../lexicon/cue-index.ts';
import type { CueRow } from '../lexicon/schema.ts';
import type { ResolveContext } from '../resolve/state.ts';
import type { Frames } from './frames.ts';
import type { EventType } from './plover.ts';
import type { CueAt, SentenceView } from './view.ts';

const WITH_REACH = 5;
const SHORTEST_CUE = 3;
const ATTACHED_PRONOUN = /(ه|ها|هم|هما|هن)$/;

/** A word of the sentence as a cue. */
export interface CueToken {
  at: number;
  key: string;
  reading: WordReading;
  /** Senses that the tables give, whose `with` words are there. */
  rows: CueRow[];
}

/** Whether one of a row's `with` words follows (or, for nouns, precedes) the cue closely. */
export function withHolds(
  context: ResolveContext,
  frames: Frames,
  view: SentenceView,
  at: number,
  row: number,
): boolean {
  const wanted = frames.withWords[row]!;
  if (wanted.size === 0) return true;
  for (let i = Math.max(view.range.from, at - 2); i <= Math.min(view.range.to - 1, at + WITH_REACH); i++) {
    if (i === at) continue;
    const form = context.tokens[i]!.form;
    if (wanted.has(form)) return true;
    for (const prefix of ['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل']) {
      if (form.startsWith(prefix) && wanted.has(form.slice(prefix.length))) return true;
    }
  }
  return false;
}

/**
 * A word that may be a verb or its verbal noun (قصف) is a verb where a clause begins or after a relative pronoun, a
 * noun after a preposition, a noun or a verb.
 */
export function disambiguate(
  view: SentenceView,
  at: number,
  readings: readonly WordReading[],
): WordReading[] {
  const verbal = readings.filter((r) => r.kind === 'past' || r.kind === 'present');
  const nominal = readings.filter((r) => r.kind !== 'past' && r.kind !== 'present');
  if (verbal.length === 0 || nominal.length === 0) return [...readings];
  const before = view.classes[at - 1 - view.range.from] ?? 'comma';
  const after = view.classes[at + 1 - view.range.from] ?? 'comma';
  if (before === 'prep' || before === 'verb' || before === 'noun' || before === 'number') return nominal;
  if (before === 'rel') return verbal;
  return after === 'prep' || after === 'comma' || after === 'verb' ? nominal : verbal;
}

/** Reading of a word that is in no table, by its shape. */
function shapeOf(view: SentenceView, form: string, at: number): WordReading {
  const verb = view.classes[at - view.range.from] === 'verb';
  const definite = /^[وف]?[بك]?ال/.test(form) || /^[وف]?لل/.test(form);
  const kind: CueKind = verb ? (/^[وف]?س?[يتن]/.test(form) ? 'present' : 'past') : 'noun';
  const suffix = !definite && form.length > 4 ? (ATTACHED_PRONOUN.exec(form)?.[1] ?? null) : null;
  return {
    row: -1,
    kind,
    gender: null,
    number: null,
    clitics: /^[وف]/.test(form) ? form[0]! : '',
    definite,
    suffix: suffix === 'ه' && !verb ? null : suffix,
  };
}

/** The word at a token as a cue; null where none can be. */
export function cueTokenAt(
  context: ResolveContext,
  frames: Frames,
  view: SentenceView,
  at: number,
  listed: CueAt | undefined,
): CueToken | null {
  const { form, kind } = context.tokens[at]!;
  const cls = view.classes[at - view.range.from];
  if (kind !== 'word' || (listed === undefined && cls !== 'verb' && cls !== 'noun')) return null;
  if (form.length < SHORTEST_CUE) return null;
  const readings = listed === undefined ? [] : disambiguate(view, at, listed.readings);
  const rows = readings
    .filter((r) => withHolds(context, frames, view, at, r.row))
    .map((r) => frames.lexicon.cues[r.row]!);
  const reading = readings[0] ?? frames.of(form).light[0] ?? frames.of(form).speech[0];
  return {
    at,
    key: view.keys[at - view.range.from]!,
    reading: reading ?? shapeOf(view, form, at),
    rows: [...new Set(rows)],
  };
}

const ANY_SLOT = ['subject', 'nisba', 'governor', 'agent'];
const ANY_OBJECT = ['object', 'of', 'على', 'ضد', 'ل', 'إلى', 'مع', 'من', 'ب'];

/** The sense of a cue for a type: the table's, else the table's of another type with this one, else made up. */
export function senseOf(cue: CueToken, type: EventType): CueRow {
  const listed = cue.rows.find((row) => row.type === type);
  if (listed !== undefined) return listed;
  const near = cue.rows[0];
  return {
    lemma: near?.lemma ?? cue.key,
    pos: near?.pos ?? 'verb',
    present: [],
    masdar: [],
    active: [],
    passive: [],
    plural: [],
    type,
    mode: null,
    source: near?.source ?? ANY_SLOT,
    target: near?.target ?? ANY_OBJECT,
    with: [],
    clause: near?.clause ?? '',
    example: '',
  };
}
