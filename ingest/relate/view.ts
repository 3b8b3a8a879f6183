/**
 * A shallow parse of one sentence: what each token is (verb, preposition, subordinator, relative, comma, name, other),
 * where the cues are, and for each participant what governs it and with whom it is coordinated.
 */
import { memoByKey } from '../memo.ts';
import { nisbaOf } from '../recognise/lookup.ts';
import type { MentionTable, Participant } from '../resolve/mentions.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { rawOffset } from '../text/glue.ts';
import type { SentenceRange } from '../text/sentences.ts';
import type { Frames } from './frames.ts';
import { coordinated, governed } from './government.ts';
import type { Actor, CueAt, SentenceView, TokenClass } from './view-types.ts';
import { wordGroups, wordKey } from './word-key.ts';
import { COMMAS, CONJUNCTIONS, PREPOSITIONS, QUOTES, RELATIVES, SUBORDINATORS } from './words.ts';

export type { Actor, CueAt, SentenceView, TokenClass } from './view-types.ts';

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

const cachedClass = memoByKey(classOf);

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
  const keys: string[] = [];
  const groups: SentenceView['groups'] = [];
  const verbBefore: number[] = [];
  let verb = -1;
  const cues: CueAt[] = [];
  const light: number[] = [];
  const speech: SentenceView['speech'] = [];
  const covered = new Set<number>();
  for (const m of table.inSentence(sentence)) for (let i = m.from; i < m.to; i++) covered.add(i);
  for (let i = range.from; i < range.to; i++) {
    const token = context.tokens[i]!;
    const named = covered.has(i);
    const cls = named ? 'name' : cachedClass(frames, token.form, token.kind);
    classes.push(cls);
    keys.push(token.kind === 'word' ? wordKey(frames, token.form) : token.form);
    groups.push(wordGroups(context.lexicon, token.form));
    verbBefore.push(verb);
    if (cls === 'verb') verb = i;
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
  return { sentence, range, classes, keys, groups, verbBefore, cues, actors, light, speech };
}
