/** When and where the claims of one document happened; the times of a sentence are found once, and only where asked. */
import type { Analysis } from '../analyse.ts';
import type { Claim } from '../record.ts';
import type { FoundClaim } from '../relate/claims.ts';
import type { Frames } from '../relate/frames.ts';
import type { VerbTest } from '../when/clause.ts';
import { eventDate } from '../when/event-date.ts';
import { findTimes, type TimeExpression } from '../when/find.ts';
import { timeWords } from '../when/words.ts';
import { eventPlace } from './event-place.ts';

function verbTest(frames: Frames): VerbTest {
  const known = new Map<string, boolean>();
  const isVerb = (form: string): boolean => {
    if (timeWords().has(form)) return false;
    if (frames.looksVerbal(form)) return true;
    const { cues, light, speech } = frames.of(form);
    const readings = [...cues, ...light, ...speech];
    return readings.some((r) => r.kind === 'past' || r.kind === 'present') && !frames.isAmbiguous(form);
  };
  return (form) => {
    let found = known.get(form);
    if (found === undefined) {
      found = isVerb(form);
      known.set(form, found);
    }
    return found;
  };
}

const testOf = new WeakMap<Frames, VerbTest>();

export class Circumstances {
  private readonly times = new Map<number, TimeExpression[]>();
  private readonly isVerb: VerbTest;

  constructor(
    private readonly analysis: Analysis,
    private readonly documentDate: string | null,
    frames: Frames,
  ) {
    this.isVerb = testOf.get(frames) ?? verbTest(frames);
    testOf.set(frames, this.isVerb);
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
