/**
 * Features of an actor as a participant of a cue, for the linear model that says whether it is the source, the target
 * or neither: the slot that the parse gives it, its preposition, the way between the two, the words around.
 */
import type { WordReading } from '../lexicon/cue-index.ts';
import type { Participant } from '../resolve/mentions.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { type CueContext, countBetween, genderOf } from './actor-features.ts';
import { placeIn } from './cue-frame.ts';
import type { FeatureMaker } from './feature-name.ts';
import type { Implied } from './focus.ts';
import { classAt, groupsAt, keyAt } from './neighbours.ts';
import { slotFit } from './slots.ts';
import type { Actor, SentenceView } from './view.ts';

export const ROLES = ['source', 'target'] as const;

const LONGEST_PATH = 6;
const WORDS_BETWEEN = 8;
/** Ids of fewer letters are those of states (`sta.rus`) and of bodies known by three or four letters. */
const SHORT_ID = 9;
const KIND: Record<string, string> = {
  past: 'V',
  present: 'V',
  masdar: 'N',
  noun: 'N',
  active: 'A',
  passive: 'P',
  adjective: 'J',
};

function bucket(distance: number): number {
  if (distance <= 3) return distance;
  return distance <= 5 ? 4 : distance <= 8 ? 6 : distance <= 13 ? 9 : distance <= 20 ? 14 : 21;
}

function few(count: number): number {
  return Math.min(count, 2);
}

/** Grammar of a reading, in a letter; `s` for an attached pronoun. */
function grammarOf(reading: WordReading): string {
  return `${KIND[reading.kind]}${reading.suffix === null ? '' : 's'}`;
}

/** Whether a verb agrees with an actor in gender; `-` where it can't be said. */
function agreementOf(
  context: ResolveContext,
  reading: WordReading,
  actor: Pick<Actor, 'participant'>,
): string {
  if (reading.gender === null || KIND[reading.kind] !== 'V') return '-';
  return String(reading.gender === genderOf(context, actor));
}

/** What an actor is, in the features: states and a few well-known bodies by name (their ids are short), others by type. */
function nameOf({ entity, type }: Participant): string {
  return entity.id.length < SHORT_ID ? entity.id : type;
}

/**
 * @param f makes a feature: a name, or its hash
 * @param cue in the sense of its likeliest type
 * @param index of the actor in the view
 * @returns features, as f makes them
 */
export function argumentFeatures<Feature>(
  f: FeatureMaker<Feature>,
  context: ResolveContext,
  view: SentenceView,
  cue: CueContext,
  index: number,
): Feature[] {
  const { at, key, reading, arguments: parsed, frame } = cue;
  const { range, classes, keys } = view;
  const actor = view.actors[index]!;
  const p = actor.participant;
  const after = p.from > at;
  const g = grammarOf(reading);
  const K = `${g}${after ? '>' : '<'}`;
  const slot = parsed.slots[index]!;
  const distance = after ? p.from - at - 1 : at - p.to;
  const [low, high] = after ? [at + 1, p.from] : [p.to, at];
  const gap = countBetween(view, low, high);
  let lastVerb = '-';
  const path: string[] = [];
  const words: string[] = [];
  for (let i = low; i < high; i++) {
    const cls = classes[i - range.from]!;
    if (cls === 'verb') lastVerb = keys[i - range.from]!;
    if (cls !== path.at(-1) && path.length <= LONGEST_PATH) path.push(cls);
    if (cls === 'prep' || cls === 'sub' || cls === 'rel' || cls === 'conj')
      words.push(context.tokens[i]!.form);
  }
  let between = 0;
  for (const [i, other] of view.actors.entries()) {
    if (i === index || other.attached || other.head === actor.head) continue;
    if (other.participant.from >= low && other.participant.to <= high) between++;
  }
  const [coarse, fine] = view.groups[at - range.from]!;
  const short = path.length > LONGEST_PATH ? `long${after}` : path.join(' ');
  const T = cue.row.type;
  const d = bucket(distance);
  const kind = `${p.type}${actor.adjective ? 'a' : ''}${actor.attached ? '.' : ''}`;
  const agrees = agreementOf(context, reading, actor);
  const sfit = Math.max(0, ...cue.rows.map((row) => slotFit(row.source, slot, actor.prep, reading.kind)));
  const tfit = Math.max(0, ...cue.rows.map((row) => slotFit(row.target, slot, actor.prep, reading.kind)));
  const head = view.actors[actor.head]!;
  const owned = Math.min(actor.owned, 3);
  const out = [
    f('sl', g, slot),
    f('k,sl', key, slot),
    f('fg,sl', fine, slot),
    f('fg,p', fine, after, actor.prep),
    f('cg,sl', coarse, slot, g),
    f('g-', K, groupsAt(view, p.from - 1)[1]),
    f('g+', K, groupsAt(view, p.to)[1]),
    f('T,g-', T, after, groupsAt(view, p.from - 1)[1]),
    f('sl,p', K, slot, actor.prep),
    f('p', K, actor.prep),
    f('k,p', key, after, actor.prep),
    f('T,p', T, K, actor.prep),
    f('T,sl', T, slot),
    f('d', K, d),
    f('d,sl', g, slot, d),
    f('r', K, few(between), kind),
    f('r,p', K, few(between), actor.prep),
    f('k,r', key, after, few(between)),
    f('T,t', T, K, kind),
    f('t,sl', kind, slot),
    f('path', K, short),
    f('path,p', K, short, actor.prep, kind),
    f('fw', K, words.slice(0, 4).join(' ')),
    f('c', K, `${few(gap.verb)}${few(gap.sub)}${few(gap.rel)}`),
    f('c,r', K, `${few(gap.verb)}${few(gap.sub)}${few(gap.rel)}${few(between)}`),
    f(',', K, few(gap.comma), few(gap.quote)),
    f('w-', K, keyAt(view, p.from - 1)),
    f('w+', K, keyAt(view, p.to)),
    f('T,w-', T, after, keyAt(view, p.from - 1)),
    f('k,w-', key, after, keyAt(view, p.from - 1)),
    f('cl', K, classAt(view, p.from - 1), classAt(view, p.to)),
    f('lv', K, lastVerb),
    f('lv,sl', lastVerb, slot),
    f('a', K, agrees, slot),
    f('a,r', K, agrees, few(between)),
    f('f', g, sfit, tfit),
    f('f,r', K, `${Math.min(sfit, 1)}${Math.min(tfit, 1)}`, few(between)),
    f('T,f', T, `${Math.min(sfit, 1)}${Math.min(tfit, 1)}`),
    f('k', key, after),
    f('o', K, owned, actor.prep),
    f('h', view.sentence === 0, K, few(between)),
    f('df', g, reading.definite, slot),
    f('ch', K, Math.min(2, actor.chain)),
    f('cw+', K, keyAt(view, at + 1), actor.prep),
    f('cw-', K, keyAt(view, at - 1), d > 3),
    f('cp', K, classAt(view, at - 1), classAt(view, at + 1), slot),
    f('e', T, nameOf(p), after),
  ];
  const { signature } = frame;
  const place = placeIn(frame, actor.head);
  out.push(
    f('sg', g, signature, place),
    f('k,sg', key, signature, place),
    f('T,sg', T, g, signature, place),
    f('fg,sg', fine, signature, place),
    f('ag', g, signature.includes('agent'), slot, actor.prep === 'agent'),
  );
  if (p.isOwner) out.push(f('ow', K, few(between)), f('ow,p', K, actor.prep, p.type));
  if (actor.chain > 0) {
    const hd = head.participant.from > at ? head.participant.from - at - 1 : at - head.participant.to;
    out.push(f('hd', K, bucket(hd), head.prep));
  }
  if (actor.attached) out.push(f('at', K, d), f('at,p', K, classAt(view, p.to)));
  const said = view.speech.find((s) => s.kind !== 'phrase' && p.from > s.at && p.from - s.at <= 4);
  if (said !== undefined) out.push(f('sp', K, said.at < at && at < p.from, few(gap.sub)));
  const light = view.light.findLast((i) => i < at && at - i < 12);
  if (light !== undefined) {
    const where = p.from > light && p.to <= at ? 'in' : p.to <= light ? 'before' : 'after';
    out.push(f('li', g, where, actor.prep), f('li,k', keyAt(view, light), where));
  }
  for (let i = Math.max(low, high - WORDS_BETWEEN); i < high; i++) {
    const c = classes[i - range.from]!;
    if (c === 'noun' || c === 'verb') out.push(f('b', K, keys[i - range.from]));
  }
  return out;
}

/** Features of an actor that the sentence does not name, see focus. */
export function impliedFeatures<Feature>(
  f: FeatureMaker<Feature>,
  context: ResolveContext,
  view: SentenceView,
  { at, key, reading, row, arguments: parsed }: CueContext,
  implied: Implied,
  rank: number,
): Feature[] {
  const { range } = view;
  const g = grammarOf(reading);
  const { participant: p, why } = implied;
  const before = view.actors.some((a) => a.participant.to <= at);
  const after = view.actors.some((a) => a.participant.from > at);
  const verb = view.verbBefore[at - range.from]!;
  const agrees = agreementOf(context, reading, implied);
  const ago = Math.min(3, implied.sentencesAgo);
  const first = view.classes[0];
  return [
    f('i', g, why),
    f('i,m', g, parsed.subjectMissing, why),
    f('i,m,ba', g, parsed.subjectMissing, `${before}${after}`, rank),
    f('i,ba', g, `${before}${after}`, why),
    f('i,k', key),
    f('i,T', row.type, why),
    f('i,t', p.type, g, why),
    f('i,a', agrees, why, parsed.subjectMissing),
    f('i,n', reading.number, p.type, g),
    f('i,ago', ago, why),
    f('i,r', rank, g),
    f('i,c', Math.min(4, implied.count), why),
    f('i,s', reading.suffix, p.type),
    f('i,v', verb < 0 ? '-' : view.keys[verb - range.from]!, before),
    f('i,f', first!, g, Math.min(2, at - range.from)),
    f('i,w', view.keys[0]!, g),
    f('i,actors', Math.min(3, view.actors.length), g, parsed.subjectMissing),
    f('i,d', reading.definite, g, `${before}${after}`),
    f('i,-1', keyAt(view, at - 1), g),
    f('i,+1', keyAt(view, at + 1), g),
  ];
}
