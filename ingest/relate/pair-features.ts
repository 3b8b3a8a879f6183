/**
 * Features of a source and a target together, for the linear model that says whether the pair and the type fit: the two
 * parts that they play at the cue, who they are, and what the news usually has them do to each other.
 */
import type { ResolveContext } from '../resolve/state.ts';
import type { CueContext } from './actor-features.ts';
import { signatureOf } from './argument-features.ts';
import type { Filler } from './candidates.ts';
import { PLOVER } from './plover.ts';
import type { Actor, SentenceView } from './view.ts';
import { wordGroups } from './word-key.ts';

const LONGEST_PATH = 5;

function sideOf(actor: Actor, at: number): string {
  if (actor.implied !== undefined) return `~${actor.implied.why}`;
  return `${actor.participant.from > at ? '>' : '<'}${actor.adjective ? 'adj' : actor.prep}`;
}

/** @returns names of features */
export function pairFeatures(
  context: ResolveContext,
  view: SentenceView,
  { at, reading, row, arguments: parsed }: CueContext,
  source: Filler,
  target: Filler,
): string[] {
  const { type } = row;
  const key = view.keys[at - view.range.from]!;
  const g = `${reading.kind}${reading.suffix === null ? '' : 's'}`;
  const [, fine] = wordGroups(context.lexicon, context.tokens[at]!.form);
  const s = source.actor.participant;
  const t = target.actor.participant;
  const slots = `${parsed.slots[source.index] ?? source.actor.implied?.why}|${parsed.slots[target.index] ?? target.actor.implied?.why}`;
  const preps = `${sideOf(source.actor, at)}|${sideOf(target.actor, at)}`;
  const types = `${s.type}${source.actor.adjective ? 'a' : ''}|${t.type}${target.actor.adjective ? 'a' : ''}`;
  const order = source.index < 0 || target.index < 0 ? '~' : s.from < t.from ? 'st' : 'ts';
  const joined = source.index >= 0 && source.actor.head === target.actor.head;
  const countries = `${s.entity.country ?? '-'}|${t.entity.country ?? '-'}`;
  const kinds = `${s.entity.subkind ?? s.type}|${t.entity.subkind ?? t.type}`;
  const out = [
    `k,T=${key}|${type}`,
    `fg,T=${fine}|${type}`,
    `g,sl=${g}|${slots}`,
    `T,sl=${type}|${slots}`,
    `k,sl=${key}|${slots}`,
    `fg,sl=${fine}|${slots}`,
    `g,p=${g}|${preps}`,
    `T,p=${type}|${preps}`,
    `k,p=${key}|${preps}`,
    `fg,p=${fine}|${preps}`,
    `T,t=${type}|${types}`,
    `T,t,o=${type}|${types}|${order}`,
    `t,p=${types}|${preps}`,
    `e=${s.entity.id}>${t.entity.id}`,
    `e,T=${s.entity.id}>${t.entity.id}|${type}`,
    `e,q=${s.entity.id}>${t.entity.id}|${PLOVER[type].quad}`,
    `s,T=${s.entity.id}|${type}`,
    `t,T=${t.entity.id}|${type}`,
    `c,q=${countries}|${PLOVER[type].quad}`,
    `same=${s.entity.country !== null && s.entity.country === t.entity.country}|${type}|${types}`,
    `kinds=${kinds}|${type}`,
    `kinds,q=${kinds}|${PLOVER[type].quad}`,
    `j=${joined}|${type}`,
    `j,k=${joined}|${key}`,
    `h=${view.sentence === 0}|${type}|${order}`,
    `own=${s.isOwner === true}|${t.isOwner === true}|${g}`,
  ];
  if (source.index >= 0 && target.index >= 0) {
    const { signature, place } = signatureOf(view, at, source.actor.head);
    const other = signatureOf(view, at, target.actor.head).place;
    out.push(
      `g,sg=${g}|${signature}|${place}|${other}`,
      `k,sg=${key}|${signature}|${place}|${other}`,
      `T,sg=${type}|${signature}|${place}|${other}`,
    );
    const [low, high] = s.from < t.from ? [s.to, t.from] : [t.to, s.from];
    const path: string[] = [];
    for (let i = low; i < high && path.length <= LONGEST_PATH; i++) {
      const cls = i === at ? 'CUE' : view.classes[i - view.range.from]!;
      if (cls !== path.at(-1)) path.push(cls);
    }
    const way = path.length > LONGEST_PATH ? 'long' : path.join(' ');
    out.push(`w=${order}|${way}`, `T,w=${type}|${order}|${way}`);
  }
  return out;
}
