/**
 * A shallow parse of one sentence: what each token is (verb, preposition, subordinator, relative, comma, name, other),
 * where the cues are, and for each participant what governs it and with whom it is coordinated.
 */
import type { WordReading } from '../lexicon/cue-index.ts';
import { cachedSegmentations, nisbaOf } from '../recognise/lookup.ts';
import type { MentionTable, Participant } from '../resolve/mentions.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { rawOffset } from '../text/glue.ts';
import type { SentenceRange } from '../text/sentences.ts';
import type { Frames } from './frames.ts';
import {
  BELONGING,
  CLITIC_PREPOSITIONS,
  COMMAS,
  CONJUNCTIONS,
  LOCATIVE_NOUNS,
  LONG_PREPOSITIONS,
  OWNED_NOUNS,
  PARTITIVES,
  PREPOSITIONS,
  QUOTES,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts';

export type TokenClass =
  | 'verb'
  | 'prep'
  | 'sub'
  | 'rel'
  | 'comma'
  | 'quote'
  | 'conj'
  | 'name'
  | 'noun'
  | 'number';

export interface CueAt {
  at: number;
  readings: WordReading[];
}

/** A participant as the sentence places it. */
export interface Actor {
  participant: Participant;
  /** A nationality adjective that is no mention of its own. */
  adjective: boolean;
  /** Part of a title or body that names something else. */
  attached: boolean;
  /** Governing preposition, `none` without one. */
  prep: string;
  /** Nouns between the preposition (or the verb) and the name: مواقع, مسلحي. */
  owned: number;
  /** Position in its coordination (0 = first or alone) and the index of the first. */
  chain: number;
  head: number;
}

export interface SentenceView {
  sentence: number;
  range: SentenceRange;
  classes: TokenClass[];
  cues: CueAt[];
  actors: Actor[];
  /** Tokens of light verbs and of verbs of speech. */
  light: number[];
  speech: { at: number; reading: WordReading; kind: string }[];
}

const MOST_OWNED = 4;

function classOf(frames: Frames, form: string, kind: string): TokenClass {
  if (kind === 'number') return 'number';
  if (QUOTES.has(form)) return 'quote';
  if (kind === 'mark') return COMMAS.has(form) ? 'comma' : 'noun';
  const bare = form.length > 2 && (form[0] === 'و' || form[0] === 'ف') ? form.slice(1) : form;
  if (RELATIVES.has(form) || RELATIVES.has(bare)) return 'rel';
  if (SUBORDINATORS.has(form) || SUBORDINATORS.has(bare)) return 'sub';
  if (form in PREPOSITIONS || bare in PREPOSITIONS) return 'prep';
  if (CONJUNCTIONS.has(form)) return 'conj';
  const facts = frames.of(form);
  const readings = [...facts.cues, ...facts.light, ...facts.speech];
  const verbal = readings.some((r) => r.kind === 'past' || r.kind === 'present');
  if (verbal && !frames.isAmbiguous(form)) return 'verb';
  if (frames.looksVerbal(form)) return 'verb';
  return 'noun';
}

const classesOf = new WeakMap<Frames, Map<string, TokenClass>>();

function cachedClass(frames: Frames, form: string, kind: string): TokenClass {
  let known = classesOf.get(frames);
  if (known === undefined) {
    known = new Map();
    classesOf.set(frames, known);
  }
  let found = known.get(form);
  if (found === undefined) {
    found = classOf(frames, form, kind);
    known.set(form, found);
  }
  return found;
}

function prepositionAt(context: ResolveContext, at: number, from: number): string | null {
  const form = context.tokens[at]!.form;
  const bare = form.length > 2 && (form[0] === 'و' || form[0] === 'ف') ? form.slice(1) : form;
  const before = at > from ? context.tokens[at - 1]!.form.replace(/^و/, '') : '';
  for (const [first, second, meaning] of LONG_PREPOSITIONS)
    if (form === second && before === first) return meaning;
  return PREPOSITIONS[form] ?? PREPOSITIONS[bare] ?? null;
}

/** Preposition written at the front of a word, given how much of it is no part of the name or noun. */
function cliticPreposition(form: string, cut: number): string | null {
  for (let i = cut - 1; i >= 0; i--) {
    const prep = CLITIC_PREPOSITIONS[form[i]!];
    if (prep !== undefined) return prep;
  }
  return null;
}

const clitics = new WeakMap<ResolveContext['lexicon'], Map<string, string | null>>();

function nounClitic(context: ResolveContext, form: string): string | null {
  let known = clitics.get(context.lexicon);
  if (known === undefined) {
    known = new Map();
    clitics.set(context.lexicon, known);
  }
  let found = known.get(form);
  if (found === undefined) {
    found = findNounClitic(context, form);
    known.set(form, found);
  }
  return found;
}

function findNounClitic(context: ResolveContext, form: string): string | null {
  const log = context.lexicon.frequency.get(form) ?? 0;
  for (const { cut, stem, clitics } of cachedSegmentations(form)) {
    if (clitics === '' || !/[بلك]/.test(clitics)) continue;
    if ((context.lexicon.frequency.get(stem) ?? 0) > log + 1) return cliticPreposition(form, cut);
  }
  return null;
}

function bareForm(form: string): string {
  return form.length > 3 && /^[وف]/.test(form) ? form.slice(1) : form;
}

/** A noun before ل that is what the name owns: indefinite, or a word of belonging. */
function isOwned(context: ResolveContext, form: string): boolean {
  if (BELONGING.has(bareForm(form))) return true;
  return (
    !form.startsWith('ال') &&
    !form.endsWith('ا') &&
    OWNED_NOUNS.has(bareForm(form)) &&
    context.lexicon.frequency.has(form)
  );
}

function governed(
  context: ResolveContext,
  view: Pick<SentenceView, 'range' | 'classes'>,
  p: Participant,
): { prep: string; owned: number } {
  const { from } = view.range;
  const first = context.tokens[p.from]!;
  let cut = 0;
  while (cut < first.form.length && rawOffset(context.text, first, cut) < p.start) cut++;
  const own = cliticPreposition(first.form, cut);
  const before = context.tokens[p.from - 1];
  const possessed =
    own === 'ل' &&
    before !== undefined &&
    p.from > from &&
    view.classes[p.from - 1 - from] === 'noun' &&
    isOwned(context, before.form);
  if (own !== null && !possessed) return { prep: own, owned: 0 };
  let owned = 0;
  for (let i = p.from - 1; i >= from && owned <= MOST_OWNED; i--) {
    const cls = view.classes[i - from]!;
    const { form } = context.tokens[i]!;
    if (owned === 0 && LOCATIVE_NOUNS.has(form)) return { prep: 'في', owned };
    const prep = prepositionAt(context, i, from);
    if (prep === 'من' && PARTITIVES.has(bareForm(context.tokens[i - 1]?.form ?? ''))) continue;
    if (prep !== null) return { prep, owned };
    if (cls === 'quote' || cls === 'number') continue;
    if (cls !== 'noun') break;
    owned++;
    const clitic = nounClitic(context, form);
    if (clitic !== null) return { prep: clitic, owned };
  }
  return { prep: 'none', owned };
}

function coordinated(
  context: ResolveContext,
  view: Pick<SentenceView, 'range' | 'classes'>,
  a: Participant,
  b: Participant,
): boolean {
  const gap = b.from - a.to;
  if (gap < 0 || gap > 4) return false;
  let joined = false;
  for (let i = a.to; i <= b.from; i++) {
    const form = context.tokens[i]!.form;
    const cls = view.classes[i - view.range.from]!;
    if (i === b.from) {
      if (form[0] === 'و' && b.start > context.tokens[i]!.start) joined = true;
    } else if (form === '،' || form === ',' || cls === 'conj') joined = true;
    else if (cls === 'noun' && form[0] === 'و') joined = true;
    else if (cls !== 'noun' && cls !== 'quote' && form !== ')' && form !== '(') return false;
  }
  return joined;
}

/** A nationality adjective just before a person's name belongs to the title in front of it. */
function beforeName(participant: Participant, people: readonly { participant: Participant }[]): boolean {
  if (participant.type !== 'STA' || participant.to - participant.from > 1 || participant.how.rule !== 'nisba')
    return false;
  return people.some(
    (p) =>
      p.participant.type === 'PER' &&
      p.participant.from - participant.to >= 0 &&
      p.participant.from - participant.to <= 1,
  );
}

/** All who may take part: actors named in the sentence and nationality adjectives that are no mention. */
function actorsOf(
  context: ResolveContext,
  table: MentionTable,
  view: Pick<SentenceView, 'range' | 'classes' | 'sentence'>,
): Actor[] {
  const mentions = table.inSentence(view.sentence);
  const covered = (i: number): boolean => mentions.some((m) => i >= m.from && i < m.to);
  const people: { participant: Participant; adjective: boolean }[] = mentions
    .filter((m) => m.type !== 'PLC')
    .map((participant) => ({ participant, adjective: false }));
  for (let i = view.range.from; i < view.range.to; i++) {
    const token = context.tokens[i]!;
    const nisba = token.kind === 'word' && !covered(i) ? nisbaOf(context.lexicon, token.form) : undefined;
    if (nisba === undefined) continue;
    const start = rawOffset(context.text, token, nisba.cut);
    people.push({
      participant: {
        from: i,
        to: i + 1,
        start,
        end: token.end,
        sentence: view.sentence,
        type: 'STA',
        entity: nisba.entry.state,
        how: { rule: 'nisba' },
      },
      adjective: true,
    });
  }
  people.sort((a, b) => a.participant.start - b.participant.start || b.participant.end - a.participant.end);
  const actors: Actor[] = [];
  for (const { participant, adjective } of people) {
    const inside = actors.some(
      (a) => !a.attached && participant.from >= a.participant.from && participant.to <= a.participant.to,
    );
    const { prep, owned } = governed(context, view, participant);
    const previous = actors.findLast((a) => !a.attached);
    const joined =
      previous !== undefined && !inside && coordinated(context, view, previous.participant, participant);
    const index = actors.length;
    actors.push({
      participant,
      adjective,
      attached: inside || participant.ofOnly === true || beforeName(participant, people),
      prep: joined && prep === 'none' ? previous.prep : prep,
      owned: joined && prep === 'none' ? previous.owned : owned,
      chain: joined ? previous.chain + 1 : 0,
      head: joined ? previous.head : index,
    });
  }
  return actors;
}

/**
 * Parses one sentence.
 * @param table the document's mentions so far
 * @returns the view that relation extraction works on
 */
export function viewSentence(
  context: ResolveContext,
  frames: Frames,
  table: MentionTable,
  sentence: number,
  range: SentenceRange,
): SentenceView {
  const classes: TokenClass[] = [];
  const cues: CueAt[] = [];
  const light: number[] = [];
  const speech: SentenceView['speech'] = [];
  const covered = new Set<number>();
  for (const m of table.inSentence(sentence)) for (let i = m.from; i < m.to; i++) covered.add(i);
  for (let i = range.from; i < range.to; i++) {
    const token = context.tokens[i]!;
    const named = covered.has(i);
    classes.push(named ? 'name' : cachedClass(frames, token.form, token.kind));
    if (token.kind !== 'word') continue;
    const facts = frames.of(token.form);
    if (named) {
      const inner = covered.has(i - 1) ? facts.cues.filter((r) => r.kind === 'adjective') : [];
      if (inner.length > 0) cues.push({ at: i, readings: inner });
      continue;
    }
    if (facts.light.some((r) => r.kind === 'past' || r.kind === 'present')) light.push(i);
    const said = facts.speech[0];
    if (said !== undefined) speech.push({ at: i, reading: said, kind: frames.speechKind(said) });
    if (facts.cues.length > 0) cues.push({ at: i, readings: facts.cues });
  }
  const actors = actorsOf(context, table, { sentence, range, classes });
  return { sentence, range, classes, cues, actors, light, speech };
}
