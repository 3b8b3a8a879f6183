/**
 * Features for the linear model that says whether a claim is denied and whether it is only future, wished, asked for or
 * possible: the cue and its form, the words before it, the verbs that it stands under, and words of modality.
 */
import type { ResolveContext } from '../resolve/state.ts';
import type { CueContext } from './actor-features.ts';
import type { FoundModality } from './modality.ts';
import { formAt, keyAt } from './neighbours.ts';
import type { SentenceView } from './view.ts';

export const POLARITIES = ['negated', 'irrealis'] as const;

const BEFORE = 6;
const AFTER = 3;
const REACH = 16;

/** @returns names of features */
export function modalityFeatures(
  context: ResolveContext,
  view: SentenceView,
  words: readonly FoundModality[],
  { at, reading, row }: CueContext,
): string[] {
  const { from, to } = view.range;
  const form = (i: number): string => formAt(context, view, i);
  const key = (i: number): string => keyAt(view, i);
  const future = reading.clitics.includes('س');
  const g = `${reading.kind}${future ? 's' : ''}${/[بل]/.test(reading.clitics) ? 'p' : ''}`;
  const out = [
    `g=${g}`,
    `g,T=${g}|${row.type}`,
    `w=${form(at)}`,
    `k=${key(at)}`,
    `k,g=${key(at)}|${g}`,
    `-1=${form(at - 1)}|${g}`,
    `-2=${form(at - 2)}`,
    `-2-1=${form(at - 2)} ${form(at - 1)}`,
    `-1w=${form(at - 1)} ${key(at)}`,
    `+1=${form(at + 1)}`,
    `c=${view.classes[at - 1 - from] ?? '^'}|${view.classes[at - 2 - from] ?? '^'}|${g}`,
    `h=${view.sentence === 0}|${g}`,
    `q=${form(to - 1)}|${g}`,
  ];
  for (let i = Math.max(from, at - BEFORE); i < at; i++) {
    if (view.classes[i - from] === 'name') continue;
    out.push(`b=${key(i)}`, `b,g=${form(i)}|${g}`);
  }
  for (let i = at + 1; i <= Math.min(to - 1, at + AFTER); i++)
    if (view.classes[i - from] !== 'name') out.push(`a=${key(i)}`);
  let verb = view.verbBefore[at - from]!;
  for (let depth = 0; depth < 3 && verb >= 0 && at - verb <= REACH; depth++) {
    let link = '-';
    for (let i = verb + 1; i < at; i++) if (view.classes[i - from] === 'sub') link = form(i);
    out.push(`v${depth}=${key(verb)}|${g}`, `v${depth},l=${key(verb)}|${link}`, `vf${depth}=${form(verb)}`);
    out.push(`v${depth}-1=${form(verb - 1)}`);
    verb = view.verbBefore[verb - from]!;
  }
  for (const cue of view.cues.filter((c) => c.at < at && at - c.at <= REACH).slice(-2))
    out.push(`p=${key(cue.at)}|${g}`, `p,f=${form(cue.at)}`);
  for (const { kind, to: end } of words) {
    const distance = at - end;
    if (distance < 0 || distance > REACH) continue;
    out.push(`m=${kind}|${distance <= 2 ? distance : distance <= 6 ? 4 : 9}`, `m,g=${kind}|${g}`);
  }
  for (const said of view.speech) {
    if (said.at >= at || at - said.at > REACH) continue;
    out.push(`s=${said.kind}|${g}`, `s,d=${said.kind}|${at - said.at <= 4}`);
  }
  return out;
}
