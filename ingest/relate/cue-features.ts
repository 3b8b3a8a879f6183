/**
 * Features of a word as a cue, for the linear model that says which type of claim it tells, if any: the word, its
 * senses in the tables, its neighbours, and the actors around it.
 */
import type { ResolveContext } from '../resolve/state.ts';
import type { CueToken } from './cue-reading.ts';
import { type FeatureMaker, named } from './feature-name.ts';
import { classAt, formAt, groupsAt, keyAt } from './neighbours.ts';
import type { Actor, SentenceView } from './view.ts';
import { wordGroups } from './word-key.ts';
import { PREPOSITIONS } from './words.ts';

const NEAR = 4;
const PREPOSITION_REACH = 6;
const FAR = 9;

function bucket(distance: number): number {
  return distance <= 3 ? distance : distance <= 5 ? 4 : distance <= FAR ? 6 : FAR;
}

function nearest(view: SentenceView, at: number): [Actor | undefined, Actor | undefined] {
  let before: Actor | undefined;
  for (const actor of view.actors) {
    if (actor.attached) continue;
    if (actor.participant.from > at) return [before, actor];
    before = actor;
  }
  return [before, undefined];
}

function describe(actor: Actor | undefined, distance: number): string {
  if (actor === undefined) return '-';
  return `${actor.participant.type}${actor.adjective ? 'a' : ''}${bucket(distance)}`;
}

/** Senses that the tables give a word, as one name. */
function sensesOf({ rows, reading }: CueToken): string {
  const types = [...new Set(rows.map((r) => r.type))].sort();
  return types.join('.') || (reading.row < 0 ? '-' : 'other');
}

/**
 * Features of the word itself, the same wherever it stands with this reading and these senses.
 * @param f makes a feature: a name, or its hash
 */
export function cueWordFeatures<Feature>(
  f: FeatureMaker<Feature>,
  context: ResolveContext,
  cue: CueToken,
): Feature[] {
  const { at, key, reading, rows } = cue;
  const { form } = context.tokens[at]!;
  const [coarse, fine] = wordGroups(context.lexicon, form);
  const senses = sensesOf(cue);
  return [
    f('k', key),
    f('w', form),
    f('g', reading.kind),
    f('k,g', key, reading.kind),
    f('cg', coarse),
    f('fg', fine),
    f('fg,g', fine, reading.kind),
    f('cg,g', coarse, reading.kind),
    f('s', senses),
    f('s,g', senses, reading.kind),
    f('d', reading.definite, reading.suffix !== null, reading.kind),
    f('c', reading.clitics),
    f('e', form.slice(-2)),
    f('b', form.slice(0, 2)),
    ...rows.map((row) => f('sense', row.type)),
    ...rows.flatMap((row) => (row.with.length > 0 ? f('with', row.type) : [])),
  ];
}

/** What the word features depend on, as one name: to keep their sum. */
export function cueWordId(context: ResolveContext, { at, reading, rows }: CueToken): string {
  const { kind, definite, suffix, clitics, row } = reading;
  return `${context.tokens[at]!.form}|${kind}|${definite}|${suffix}|${clitics}|${row < 0}|${rows.map((r) => r.type + (r.with.length > 0 ? '+' : '')).join('.')}`;
}

/**
 * Features of the place: neighbours, prepositions, verbs and actors around the word.
 * @param f makes a feature: a name, or its hash
 */
export function cuePlaceFeatures<Feature>(
  f: FeatureMaker<Feature>,
  context: ResolveContext,
  view: SentenceView,
  cue: CueToken,
): Feature[] {
  const { at, key, reading, rows } = cue;
  const { from, to } = view.range;
  const [coarse, fine] = view.groups[at - from]!;
  const senses = sensesOf(cue);
  const first = rows.map((r) => r.type).sort()[0];
  const out = [
    f('g-1', groupsAt(view, at - 1)[0]),
    f('g+1', groupsAt(view, at + 1)[0]),
    f('g+2', groupsAt(view, at + 2)[0]),
    f('g,+1', coarse, groupsAt(view, at + 1)[0]),
    f('-1', keyAt(view, at - 1)),
    f('+1', keyAt(view, at + 1)),
    f('+2', keyAt(view, at + 2)),
    f('-2', keyAt(view, at - 2)),
    f('k,+1', key, formAt(context, view, at + 1)),
    f('k,-1', key, keyAt(view, at - 1)),
    f('k,+2', key, keyAt(view, at + 2)),
    f('c-', classAt(view, at - 1), classAt(view, at - 2)),
    f('c+', classAt(view, at + 1), classAt(view, at + 2)),
    f('c', classAt(view, at - 1), classAt(view, at + 1), reading.kind),
    f('s,c-', senses, classAt(view, at - 1)),
    f('s,c+', senses, classAt(view, at + 1)),
  ];
  for (let i = at + 1; i < Math.min(to, at + PREPOSITION_REACH); i++) {
    if (classAt(view, i) === 'verb') break;
    const prep = PREPOSITIONS[formAt(context, view, i)];
    if (prep === undefined) continue;
    out.push(f('p', prep), f('k,p', key, prep), f('s,p', senses, prep));
    break;
  }
  for (let i = Math.max(from, at - NEAR); i <= Math.min(to - 1, at + NEAR); i++) {
    if (i === at || classAt(view, i) === 'name') continue;
    out.push(f('n', keyAt(view, i)), f('s,n', first ?? key, keyAt(view, i)));
  }
  const light = view.light.findLast((i) => i < at && at - i < FAR + 3);
  if (light !== undefined)
    out.push(
      f('l', keyAt(view, light)),
      f('l,s', senses, keyAt(view, light)),
      f('l,k', key, keyAt(view, light)),
    );
  const [before, after] = nearest(view, at);
  const b = describe(before, before === undefined ? 0 : at - before.participant.to);
  const a = describe(after, after === undefined ? 0 : after.participant.from - at - 1);
  const count = Math.min(3, view.actors.length);
  out.push(
    f('ab', b),
    f('aa', a),
    f('fg,aa', fine, a),
    f('fg,ab', fine, b),
    f('fg,ap', fine, after?.prep ?? '-'),
    f('ab,aa', b, a),
    f('k,aa', key, a),
    f('k,ab', key, b),
    f('s,aa', senses, a),
    f('s,ab', senses, b),
    f('ap', after?.prep ?? '-', reading.kind),
    f('k,ap', key, after?.prep ?? '-'),
    f('s,ap', senses, after?.prep ?? '-'),
    f('ae', after?.participant.entity.type ?? '-', before?.participant.entity.type ?? '-', senses),
    f('n', count),
    f('n,s', count, senses),
    f('h', view.sentence === 0, reading.kind),
    f('i', Math.min(3, at - from), reading.kind),
    f('o', Math.min(3, view.cues.length)),
  );
  const verb = view.verbBefore[at - from]!;
  if (verb >= 0) out.push(f('v', keyAt(view, verb)), f('v,s', keyAt(view, verb), senses));
  return out;
}

/** All features of a cue, as training sees them. */
export function cueFeatures(context: ResolveContext, view: SentenceView, cue: CueToken): string[] {
  return [...cueWordFeatures(named, context, cue), ...cuePlaceFeatures(named, context, view, cue)];
}
