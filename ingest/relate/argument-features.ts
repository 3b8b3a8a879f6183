/**
 * Features of an actor as a participant of a cue, for the linear model that says whether it is the source, the target
 * or neither: the slot that the parse gives it, its preposition, the way between the two, the words around.
 */
import type { ResolveContext } from '../resolve/state.ts';
import { genderOf } from './actor-features.ts';
import type { Arguments } from './arguments.ts';
import type { CueToken } from './cue-reading.ts';
import type { FeatureMaker } from './feature-name.ts';
import type { Implied } from './focus.ts';
import type { EventType } from './plover.ts';
import { slotFit } from './slots.ts';
import type { SentenceView } from './view.ts';

export const ROLES = ['source', 'target'] as const;

const LONGEST_PATH = 6;
const WORDS_BETWEEN = 8;
const SIGNATURE_REACH = 25;
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

const RIGHT_IN_SIGNATURE = 3;

/**
 * What stands around a cue, as its frame sees it: the nearest actor before it and the first ones after it, each by its
 * preposition, those joined to another left out; with the place of one of them in it.
 */
export function signatureOf(
  view: SentenceView,
  at: number,
  head: number,
): { signature: string; place: number } {
  const left: number[] = [];
  const right: number[] = [];
  for (const [i, actor] of view.actors.entries()) {
    if (actor.attached || actor.participant.isOwner || actor.head !== i) continue;
    if (actor.participant.to <= at) left.push(i);
    else if (right.length < RIGHT_IN_SIGNATURE && actor.participant.from - at <= SIGNATURE_REACH)
      right.push(i);
  }
  const near = left.slice(-1).filter((i) => at - view.actors[i]!.participant.to <= SIGNATURE_REACH);
  const all = [...near, ...right];
  const part = (i: number): string => {
    const { prep, adjective } = view.actors[i]!;
    return adjective ? 'adj' : prep;
  };
  return {
    signature: `${near.map(part).join('')}^${right.map(part).join(',')}`,
    place: left.includes(head) && !near.includes(head) ? -2 : all.indexOf(head),
  };
}

/**
 * @param f makes a feature: a name, or its hash
 * @param type the likeliest type of the cue
 * @param index of the actor in the view
 * @returns features, as f makes them
 */
export function argumentFeatures<Feature>(
  f: FeatureMaker<Feature>,
  context: ResolveContext,
  view: SentenceView,
  cue: CueToken,
  type: EventType,
  parsed: Arguments,
  index: number,
): Feature[] {
  const { at, key, reading } = cue;
  const { range, classes, keys } = view;
  const actor = view.actors[index]!;
  const p = actor.participant;
  const after = p.from > at;
  const g = `${KIND[reading.kind]}${reading.suffix === null ? '' : 's'}`;
  const K = `${g}${after ? '>' : '<'}`;
  const slot = parsed.slots[index]!;
  const distance = after ? p.from - at - 1 : at - p.to;
  const [low, high] = after ? [at + 1, p.from] : [p.to, at];
  let verbs = 0;
  let subs = 0;
  let rels = 0;
  let commas = 0;
  let quotes = 0;
  let lastVerb = '-';
  const path: string[] = [];
  const words: string[] = [];
  for (let i = low; i < high; i++) {
    const cls = classes[i - range.from]!;
    if (cls === 'verb') {
      verbs++;
      lastVerb = keys[i - range.from]!;
    } else if (cls === 'sub') subs++;
    else if (cls === 'rel') rels++;
    else if (cls === 'comma') commas++;
    else if (cls === 'quote') quotes++;
    if (cls !== path.at(-1) && path.length <= LONGEST_PATH) path.push(cls);
    if (cls === 'prep' || cls === 'sub' || cls === 'rel' || cls === 'conj')
      words.push(context.tokens[i]!.form);
  }
  let between = 0;
  for (const [i, other] of view.actors.entries()) {
    if (i === index || other.attached || other.head === actor.head) continue;
    if (other.participant.from >= low && other.participant.to <= high) between++;
  }
  const keyAt = (i: number): string => (i < range.from ? '^' : i >= range.to ? '$' : keys[i - range.from]!);
  const cls = (i: number): string => (i < range.from ? '^' : i >= range.to ? '$' : classes[i - range.from]!);
  const [coarse, fine] = view.groups[at - range.from]!;
  const groupAt = (i: number): string =>
    i < range.from || i >= range.to ? '^' : view.groups[i - range.from]![1];
  const short = path.length > LONGEST_PATH ? `long${after}` : path.join(' ');
  const T = type;
  const d = bucket(distance);
  const kind = `${p.type}${actor.adjective ? 'a' : ''}${actor.attached ? '.' : ''}`;
  const agrees =
    reading.gender === null || KIND[reading.kind] !== 'V'
      ? '-'
      : String(reading.gender === genderOf(context, actor));
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
    f('g-', K, groupAt(p.from - 1)),
    f('g+', K, groupAt(p.to)),
    f('T,g-', T, after, groupAt(p.from - 1)),
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
    f('c', K, `${few(verbs)}${few(subs)}${few(rels)}`),
    f('c,r', K, `${few(verbs)}${few(subs)}${few(rels)}${few(between)}`),
    f(',', K, few(commas), few(quotes)),
    f('w-', K, keyAt(p.from - 1)),
    f('w+', K, keyAt(p.to)),
    f('T,w-', T, after, keyAt(p.from - 1)),
    f('k,w-', key, after, keyAt(p.from - 1)),
    f('cl', K, cls(p.from - 1), cls(p.to)),
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
    f('cw+', K, keyAt(at + 1), actor.prep),
    f('cw-', K, keyAt(at - 1), d > 3),
    f('cp', K, cls(at - 1), cls(at + 1), slot),
    f('e', T, p.entity.id.length < 9 ? p.entity.id : p.type, after),
  ];
  const { signature, place } = signatureOf(view, at, actor.head);
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
  if (actor.attached) out.push(f('at', K, d), f('at,p', K, cls(p.to)));
  const said = view.speech.find((s) => s.kind !== 'phrase' && p.from > s.at && p.from - s.at <= 4);
  if (said !== undefined) out.push(f('sp', K, said.at < at && at < p.from, few(subs)));
  const light = view.light.findLast((i) => i < at && at - i < 12);
  if (light !== undefined) {
    const where = p.from > light && p.to <= at ? 'in' : p.to <= light ? 'before' : 'after';
    out.push(f('li', g, where, actor.prep), f('li,k', keyAt(light), where));
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
  cue: CueToken,
  type: EventType,
  parsed: Arguments,
  implied: Implied,
  rank: number,
): Feature[] {
  const { at, key, reading } = cue;
  const { range } = view;
  const g = `${KIND[reading.kind]}${reading.suffix === null ? '' : 's'}`;
  const { participant: p, why } = implied;
  const before = view.actors.some((a) => a.participant.to <= at);
  const after = view.actors.some((a) => a.participant.from > at);
  const verb = view.verbBefore[at - range.from]!;
  const agrees =
    reading.gender === null || KIND[reading.kind] !== 'V'
      ? '-'
      : String(reading.gender === genderOf(context, { participant: p }));
  const ago = Math.min(3, implied.sentencesAgo);
  const first = view.classes[0];
  return [
    f('i', g, why),
    f('i,m', g, parsed.subjectMissing, why),
    f('i,m,ba', g, parsed.subjectMissing, `${before}${after}`, rank),
    f('i,ba', g, `${before}${after}`, why),
    f('i,k', key),
    f('i,T', type, why),
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
    f('i,-1', at > range.from ? view.keys[at - 1 - range.from]! : '^', g),
    f('i,+1', at + 1 < range.to ? view.keys[at + 1 - range.from]! : '$', g),
  ];
}
