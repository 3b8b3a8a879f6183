/**
 * Features of a source and a target together, for the linear model that says whether the pair and the type fit: the two
 * parts that they play at the cue, who they are, and what the news usually has them do to each other.
 */
import type { CueContext } from './actor-features.ts';
import { placeIn } from './cue-frame.ts';
import type { FeatureMaker } from './feature-name.ts';
import type { Filler } from './fillers.ts';
import { PLOVER } from './plover.ts';
import type { Actor, SentenceView } from './view.ts';

const LONGEST_PATH = 5;

function sideOf(actor: Actor, at: number): string {
  if (actor.implied !== undefined) return `~${actor.implied.why}`;
  return `${actor.participant.from > at ? '>' : '<'}${actor.adjective ? 'adj' : actor.prep}`;
}

/** @returns features, as f makes them */
export function pairFeatures<Feature>(
  f: FeatureMaker<Feature>,
  view: SentenceView,
  { at, reading, row, arguments: parsed, frame }: CueContext,
  source: Filler,
  target: Filler,
): Feature[] {
  const { type } = row;
  const key = view.keys[at - view.range.from]!;
  const g = `${reading.kind}${reading.suffix === null ? '' : 's'}`;
  const [, fine] = view.groups[at - view.range.from]!;
  const s = source.actor.participant;
  const t = target.actor.participant;
  const slotS = parsed.slots[source.index] ?? source.actor.implied?.why ?? '';
  const slotT = parsed.slots[target.index] ?? target.actor.implied?.why ?? '';
  const prepS = sideOf(source.actor, at);
  const prepT = sideOf(target.actor, at);
  const typeS = `${s.type}${source.actor.adjective ? 'a' : ''}`;
  const typeT = `${t.type}${target.actor.adjective ? 'a' : ''}`;
  const order = source.index < 0 || target.index < 0 ? '~' : s.from < t.from ? 'st' : 'ts';
  const joined = source.index >= 0 && source.actor.head === target.actor.head;
  const kindS = s.entity.subkind ?? s.type;
  const kindT = t.entity.subkind ?? t.type;
  const pair = `${s.entity.id}>${t.entity.id}`;
  const out = [
    f('k,T', key, type),
    f('fg,T', fine, type),
    f('g,sl', g, slotS, slotT),
    f('T,sl', type, slotS, slotT),
    f('k,sl', key, slotS, slotT),
    f('fg,sl', fine, slotS, slotT),
    f('g,p', g, prepS, prepT),
    f('T,p', type, prepS, prepT),
    f('k,p', key, prepS, prepT),
    f('fg,p', fine, prepS, prepT),
    f('T,t', type, typeS, typeT),
    f('T,t,o', type, typeS, typeT, order),
    f('t,p', typeS, typeT, prepS, prepT),
    f('e', pair),
    f('e,T', pair, type),
    f('e,q', pair, PLOVER[type].quad),
    f('s,T', s.entity.id, type),
    f('t,T', t.entity.id, type),
    f('c,q', s.entity.country ?? '-', t.entity.country ?? '-', PLOVER[type].quad),
    f('same', s.entity.country !== null && s.entity.country === t.entity.country, type, typeS, typeT),
    f('kinds', kindS, kindT, type),
    f('kinds,q', kindS, kindT, PLOVER[type].quad),
    f('j', joined, type),
    f('j,k', joined, key),
    f('h', view.sentence === 0, type, order),
    f('own', s.isOwner === true, t.isOwner === true, g),
  ];
  if (source.index >= 0 && target.index >= 0) {
    const { signature } = frame;
    const place = placeIn(frame, source.actor.head);
    const other = placeIn(frame, target.actor.head);
    out.push(
      f('g,sg', g, signature, place, other),
      f('k,sg', key, signature, place, other),
      f('T,sg', type, signature, place, other),
    );
    const [low, high] = s.from < t.from ? [s.to, t.from] : [t.to, s.from];
    const path: string[] = [];
    for (let i = low; i < high && path.length <= LONGEST_PATH; i++) {
      const cls = i === at ? 'CUE' : view.classes[i - view.range.from]!;
      if (cls !== path.at(-1)) path.push(cls);
    }
    const way = path.length > LONGEST_PATH ? 'long' : path.join(' ');
    out.push(f('w', order, way), f('T,w', type, order, way));
  }
  return out;
}
