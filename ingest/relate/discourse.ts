/** What a sentence takes over from those before it: who is in focus, who was speaking. */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { type Attribution, Speakers } from './attribution.ts';
import { Focus, type Implied } from './focus.ts';
import type { Frames } from './frames.ts';
import type { SentenceView } from './view.ts';

export interface Setting {
  attributions: readonly Attribution[];
  /** Actors in focus that the sentence does not name. */
  implied: readonly Implied[];
  /** Who spoke last before this sentence, and how many sentences ago. */
  speakerBefore: LexiconEntity | null;
  sentencesSince: number;
}

export class Discourse {
  private readonly speakers = new Speakers();
  private readonly focus = new Focus();

  /** Takes the next sentence in. */
  read(context: ResolveContext, frames: Frames, view: SentenceView): Setting {
    const speakerBefore = this.speakers.current;
    const sentencesSince = view.sentence - this.speakers.sentence;
    const attributions = this.speakers.read(context, frames, view);
    const implied = this.focus.before(view, this.speakers.current);
    this.focus.after(view);
    return { attributions, implied, speakerBefore, sentencesSince };
  }
}
