/** What the scorer is told of a cue read in one sense. */
import type { CueContext } from './actor-features.ts';
import { EVENT_TYPES, PLOVER } from './plover.ts';
import { cueProbability, type ProposedCue } from './proposed-cues.ts';
import type { SentenceView } from './view.ts';

export const CUE_VECTOR = [
  'kind',
  'type',
  'quad',
  'definite',
  'suffix',
  'clitic',
  'future',
  'listed',
  'senses',
  'position',
  'cues',
  'likelyCues',
  'actors',
  'before',
  'after',
  'headline',
  'subjectMissing',
  'governor',
  'pCue',
  'pType',
  'pOther',
  'rankOfCue',
  'sameTypeCues',
] as const;

const KINDS = ['past', 'present', 'masdar', 'active', 'passive', 'noun', 'adjective'] as const;
const CLASSES = ['verb', 'prep', 'sub', 'rel', 'comma', 'quote', 'conj', 'name', 'noun', 'number'] as const;
const GOVERNOR_REACH = 10;
const LIKELY = 0.4;

/** The nearest verb before a cue: 0 none near, 1 of speech, 2 light, 3 another cue, 4 other. */
function governorOf(view: SentenceView, at: number): number {
  const verb = view.verbBefore[at - view.range.from]!;
  if (verb < 0 || at - verb > GOVERNOR_REACH) return 0;
  if (view.speech.some((s) => s.at === verb)) return 1;
  if (view.light.includes(verb)) return 2;
  return view.cues.some((c) => c.at === verb) ? 3 : 4;
}

export function cueVector(
  view: SentenceView,
  proposed: ProposedCue,
  cue: CueContext,
  cues: readonly ProposedCue[],
): number[] {
  const { reading, row, rows, at } = cue;
  const { classes } = proposed;
  const offset = at - view.range.from;
  const own = EVENT_TYPES.indexOf(row.type) + 1;
  let other = 0;
  for (let k = 1; k < classes.length; k++) if (k !== own) other = Math.max(other, classes[k]!);
  return [
    KINDS.indexOf(reading.kind),
    own - 1,
    PLOVER[row.type].quad,
    reading.definite ? 1 : 0,
    reading.suffix === null ? 0 : 1,
    /[بلك]/.test(reading.clitics) ? 1 : reading.clitics === '' ? 0 : 2,
    reading.clitics.includes('س') ? 1 : 0,
    rows.some((r) => r.type === row.type) ? 2 : rows.length > 0 ? 1 : 0,
    rows.length,
    Math.min(offset, 30),
    Math.min(cues.length, 8),
    Math.min(8, cues.filter((c) => cueProbability(c) >= LIKELY).length),
    Math.min(view.actors.length, 10),
    CLASSES.indexOf(view.classes[offset - 1] ?? 'comma'),
    CLASSES.indexOf(view.classes[offset + 1] ?? 'comma'),
    view.sentence === 0 ? 1 : 0,
    cue.arguments.subjectMissing ? 1 : 0,
    governorOf(view, at),
    cueProbability(proposed),
    classes[own]!,
    other,
    cues.filter((c) => c.classes[0]! < classes[0]!).length,
    cues.filter((c) => c.cue.at !== at && c.types[0] === row.type).length,
  ];
}
