/** When and where the claims of one document happened; the times of a sentence are found once, and only where asked. */
import type { Analysis } from '../analyse.ts';
import { memoByKey } from '../memo.ts';
import type { Claim } from '../record.ts';
import type { FoundClaim } from '../relate/claims.ts';
import type { Frames } from '../relate/frames.ts';
import type { VerbTest } from '../when/clause.ts';
import { eventDate } from '../when/event-date.ts';
import { findTimes, type TimeExpression } from '../when/find.ts';
import { timeWords } from '../when/words.ts';
import { eventPlace } from './event-place.ts';

/** Whether a form is a verb, once a form: words of time are none. */
const isVerbForm = memoByKey((frames: Frames, form: string): boolean => {
  if (timeWords().has(form)) return false;
  if (frames.looksVerbal(form)) return true;
  const { cues, light, speech } = frames.of(form);
  const readings = [...cues, ...light, ...speech];
  return readings.some((r) => r.kind === 'past' || r.kind === 'present') && !frames.isAmbiguous(form);
});

export class Circumstances {
  private readonly times = new Map<number, TimeExpression[]>();
  private readonly isVerb: VerbTest;

  constructor(
    private readonly analysis: Analysis,
    private readonly documentDate: string | null,
    frames: Frames,
  ) {
    this.isVerb = (form) => isVerbForm(frames, form);
  }

  of({ sentence, candidate }: FoundClaim): Pick<Claim, 'date' | 'datePrecision' | 'place'> {
    const { documentDate, isVerb, analysis } = this;
    const { text, tokens } = analysis.context;
    const { from } = analysis.prepared.sentences[sentence]!;
    const { at } = candidate.cue;
    const when = eventDate(this.timesOf(sentence), at, tokens, { documentDate, isVerb });
    const where = eventPlace(analysis.table.inSentence(sentence), at, { text, tokens, from, isVerb });
    return {
      date: when?.date ?? null,
      datePrecision: when?.precision ?? null,
      place: where?.entity.id ?? null,
    };
  }

  private timesOf(sentence: number): TimeExpression[] {
    let found = this.times.get(sentence);
    if (found === undefined) {
      const { from, to } = this.analysis.prepared.sentences[sentence]!;
      found = findTimes(this.analysis.context.tokens, from, to, this.documentDate);
      this.times.set(sentence, found);
    }
    return found;
  }
}
