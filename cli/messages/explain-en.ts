/** What `silat explain` says, in English. */
import type { MissReason, SurplusReason } from '../../ingest/explain/compared.ts';
import type { PairOutcome, SenseFate } from '../../ingest/explain/types.ts';
import type { CueKind } from '../../ingest/lexicon/cue-index.ts';
import type { TokenClass } from '../../ingest/relate/view.ts';

const classes: Record<TokenClass, string> = {
  verb: 'verb',
  prep: 'preposition',
  sub: 'subordinator',
  rel: 'relative',
  comma: 'mark',
  quote: 'quote',
  conj: 'conjunction',
  name: 'name',
  noun: 'noun or other',
  number: 'number',
};
const kinds: Record<CueKind, string> = {
  past: 'verb, past',
  present: 'verb, present',
  masdar: 'verbal noun',
  active: 'active participle',
  passive: 'passive participle',
  noun: 'noun',
  adjective: 'adjective',
};
const fates: Record<Exclude<SenseFate, 'weighed'>, string> = {
  'few-actors': 'not weighed: fewer than two actors',
  unlikely: 'not weighed: unlikely to tell this here',
  'with-missing': 'not weighed: none of its "with" words stands near',
  'other-reading': 'not weighed: the place asks for another reading of the word (verb or noun)',
};
const outcomes: Record<Exclude<PairOutcome, 'stands'>, string> = {
  'below-threshold': 'below the threshold',
  'better-cue': 'below the threshold; another cue fits the pair better',
  'already-told': 'the same pair is already told by a surer claim',
  'second-claim': 'the pair has a claim; too unsure for a second',
};
const misses: Record<MissReason, string> = {
  'participant-missed': 'participant not found as a mention',
  'participant-set-aside': 'participant found as a place, or as part of a title or body',
  'participant-implied': 'participant only implied in the sentence',
  'no-cue': 'no cue',
  'not-proposed': 'cue found, pair not proposed',
  'below-threshold': 'proposed, below the threshold',
  'turned-down': 'proposed, another claim stood in its way',
  'wrong-type': 'told as another type',
  'wrong-direction': 'told the other way round',
};
const surpluses: Record<SurplusReason, string> = {
  'other-type': 'annotated as another type',
  'other-direction': 'annotated the other way round',
  'other-pair': 'pair not annotated',
};

export const explainEn = {
  sentence: (number: string, doc: string) => `Sentence ${number} of ${doc}`,
  tokens: 'Tokens',
  names: 'Names',
  cues: 'Cues',
  says: 'According to',
  none: 'none',
  noCues: 'no word of the sentence is a cue',
  likelihood: (share: string) => `likely to tell this here: ${share}`,
  learned: 'not in the tables',
  slots: 'slots',
  wants: 'wants',
  source: 'source',
  target: 'target',
  with: 'with',
  stands: 'STANDS',
  noPairs: 'no pair of two different actors',
  more: (count: string) => `… and ${count} less likely`,
  threshold: (least: string) => `a pair stands from ${least}`,
  implied: 'implied',
  because: (why: string) => `because of ${why}`,
  after: (preposition: string) => `after ${preposition}`,
  classes,
  kinds,
  fates,
  outcomes,
  annotated: 'Compared with the annotations',
  missed: 'Missed',
  told: 'Told but not annotated',
  counts: 'Counts',
  documents: 'Documents',
  claims: 'Annotated claims',
  right: 'of them told',
  reason: 'Reason',
  count: 'Claims',
  share: 'Share',
  misses,
  surpluses,
  noAnnotation: (doc: string) => `${doc}: not among the annotations, or with another text there`,
  noSentence: (number: string) => `no document has a sentence ${number}`,
};

export type ExplainMessages = typeof explainEn;
