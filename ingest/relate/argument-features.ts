/**
 * Features of an actor as a participant of a cue, for the linear model that says whether it is the source, the target
 * or neither: the slot that the parse gives it, its preposition, the way between the two, the words around.
 */
import type { ResolveContext } from '../resolve/state.ts';
import { genderOf } from './actor-features.ts';
import type { Arguments } from './arguments.ts';
import type { CueToken } from './cue-reading.ts';
import type { Implied } from './focus.ts';
import type { EventType } from './plover.ts';
import { slotFit } from './slots.ts';
import type { SentenceView } from './view.ts';
import { wordGroups } from './word-key.ts';

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
 * @param type the likeliest type of the cue
 * @param index of the actor in the view
 * @returns names of features
 */
export function argumentFeatures(
  context: ResolveContext,
  view: SentenceView,
  cue: CueToken,
  type: EventType,
  parsed: Arguments,
  index: number,
): string[] {
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
  const [coarse, fine] = wordGroups(context.lexicon, context.tokens[at]!.form);
  const groupAt = (i: number): string =>
    i < range.from || i >= range.to ? '^' : wordGroups(context.lexicon, context.tokens[i]!.form)[1];
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
    `sl=${g}|${slot}`,
    `k,sl=${key}|${slot}`,
    `fg,sl=${fine}|${slot}`,
    `fg,p=${fine}|${after}|${actor.prep}`,
    `cg,sl=${coarse}|${slot}|${g}`,
    `g-=${K}|${groupAt(p.from - 1)}`,
    `g+=${K}|${groupAt(p.to)}`,
    `T,g-=${T}|${after}|${groupAt(p.from - 1)}`,
    `sl,p=${K}|${slot}|${actor.prep}`,
    `p=${K}|${actor.prep}`,
    `k,p=${key}|${after}|${actor.prep}`,
    `T,p=${T}|${K}|${actor.prep}`,
    `T,sl=${T}|${slot}`,
    `d=${K}|${d}`,
    `d,sl=${g}|${slot}|${d}`,
    `r=${K}|${few(between)}|${kind}`,
    `r,p=${K}|${few(between)}|${actor.prep}`,
    `k,r=${key}|${after}|${few(between)}`,
    `T,t=${T}|${K}|${kind}`,
    `t,sl=${kind}|${slot}`,
    `path=${K}|${short}`,
    `path,p=${K}|${short}|${actor.prep}|${kind}`,
    `fw=${K}|${words.slice(0, 4).join(' ')}`,
    `c=${K}|${few(verbs)}${few(subs)}${few(rels)}`,
    `c,r=${K}|${few(verbs)}${few(subs)}${few(rels)}${few(between)}`,
    `,=${K}|${few(commas)}|${few(quotes)}`,
    `w-=${K}|${keyAt(p.from - 1)}`,
    `w+=${K}|${keyAt(p.to)}`,
    `T,w-=${T}|${after}|${keyAt(p.from - 1)}`,
    `k,w-=${key}|${after}|${keyAt(p.from - 1)}`,
    `cl=${K}|${cls(p.from - 1)}|${cls(p.to)}`,
    `lv=${K}|${lastVerb}`,
    `lv,sl=${lastVerb}|${slot}`,
    `a=${K}|${agrees}|${slot}`,
    `a,r=${K}|${agrees}|${few(between)}`,
    `f=${g}|${sfit}|${tfit}`,
    `f,r=${K}|${Math.min(sfit, 1)}${Math.min(tfit, 1)}|${few(between)}`,
    `T,f=${T}|${Math.min(sfit, 1)}${Math.min(tfit, 1)}`,
    `k=${key}|${after}`,
    `o=${K}|${owned}|${actor.prep}`,
    `h=${view.sentence === 0}|${K}|${few(between)}`,
    `df=${g}|${reading.definite}|${slot}`,
    `ch=${K}|${Math.min(2, actor.chain)}`,
    `cw+=${K}|${keyAt(at + 1)}|${actor.prep}`,
    `cw-=${K}|${keyAt(at - 1)}|${d > 3}`,
    `cp=${K}|${cls(at - 1)}|${cls(at + 1)}|${slot}`,
    `e=${T}|${p.entity.id.length < 9 ? p.entity.id : p.type}|${after}`,
  ];
  const { signature, place } = signatureOf(view, at, actor.head);
  out.push(
    `sg=${g}|${signature}|${place}`,
    `k,sg=${key}|${signature}|${place}`,
    `T,sg=${T}|${g}|${signature}|${place}`,
    `fg,sg=${fine}|${signature}|${place}`,
    `ag=${g}|${signature.includes('agent')}|${slot}|${actor.prep === 'agent'}`,
  );
  if (p.isOwner) out.push(`ow=${K}|${few(between)}`, `ow,p=${K}|${actor.prep}|${p.type}`);
  if (actor.chain > 0) {
    const hd = head.participant.from > at ? head.participant.from - at - 1 : at - head.participant.to;
    out.push(`hd=${K}|${bucket(hd)}|${head.prep}`);
  }
  if (actor.attached) out.push(`at=${K}|${d}`, `at,p=${K}|${cls(p.to)}`);
  const said = view.speech.find((s) => s.kind !== 'phrase' && p.from > s.at && p.from - s.at <= 4);
  if (said !== undefined) out.push(`sp=${K}|${said.at < at && at < p.from}|${few(subs)}`);
  const light = view.light.findLast((i) => i < at && at - i < 12);
  if (light !== undefined) {
    const where = p.from > light && p.to <= at ? 'in' : p.to <= light ? 'before' : 'after';
    out.push(`li=${g}|${where}|${actor.prep}`, `li,k=${keyAt(light)}|${where}`);
  }
  for (let i = Math.max(low, high - WORDS_BETWEEN); i < high; i++) {
    const c = classes[i - range.from]!;
    if (c === 'noun' || c === 'verb') out.push(`b=${K}|${keys[i - range.from]}`);
  }
  return out;
}

/** Features of an actor that the sentence does not name, see focus. */
export function impliedFeatures(
  context: ResolveContext,
  view: SentenceView,
  cue: CueToken,
  type: EventType,
  parsed: Arguments,
  implied: Implied,
  rank: number,
): string[] {
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
    `i=${g}|${why}`,
    `i,m=${g}|${parsed.subjectMissing}|${why}`,
    `i,m,ba=${g}|${parsed.subjectMissing}|${before}${after}|${rank}`,
    `i,ba=${g}|${before}${after}|${why}`,
    `i,k=${key}`,
    `i,T=${type}|${why}`,
    `i,t=${p.type}|${g}|${why}`,
    `i,a=${agrees}|${why}|${parsed.subjectMissing}`,
    `i,n=${reading.number}|${p.type}|${g}`,
    `i,ago=${ago}|${why}`,
    `i,r=${rank}|${g}`,
    `i,c=${Math.min(4, implied.count)}|${why}`,
    `i,s=${reading.suffix}|${p.type}`,
    `i,v=${verb < 0 ? '-' : view.keys[verb - range.from]}|${before}`,
    `i,f=${first}|${g}|${Math.min(2, at - range.from)}`,
    `i,w=${view.keys[0]}|${g}`,
    `i,actors=${Math.min(3, view.actors.length)}|${g}|${parsed.subjectMissing}`,
    `i,d=${reading.definite}|${g}|${before}${after}`,
    `i,-1=${at > range.from ? view.keys[at - 1 - range.from] : '^'}|${g}`,
    `i,+1=${at + 1 < range.to ? view.keys[at + 1 - range.from] : '$'}|${g}`,
  ];
}
