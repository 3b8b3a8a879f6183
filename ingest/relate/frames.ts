/** The lexicon's relation words, indexed once: cues, light verbs, speech, irrealis and negation. */
import {
  type FormIndex,
  indexCues,
  indexPhrases,
  indexVerbs,
  readWord,
  type WordReading,
} from '../lexicon/cue-index.ts';
import type { Lexicon } from '../lexicon/load.ts';
import { looksVerbal } from '../lexicon/verbal.ts';
import { fold } from '../text/fold.ts';
import { PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** A noun with the article counts when news has it at least this often (log2). */
const ARTICLE_ATTESTED = 5;
const NO_FACTS: WordFacts = { cues: [], speech: [], light: [] };

export interface WordFacts {
  cues: WordReading[];
  speech: WordReading[];
  light: WordReading[];
}

export class Frames {
  readonly cueIndex: FormIndex;
  private readonly speechIndex: FormIndex;
  private readonly lightIndex: FormIndex;
  readonly speechPhrases: Map<string, { words: string[]; kind: string }[]>;
  readonly modality: Map<string, { words: string[]; kind: string }[]>;
  /** Folded words of each row's `with` restriction, articles left out. */
  readonly withWords: ReadonlySet<string>[];
  private readonly verbal = new Map<string, boolean>();
  private readonly facts = new Map<string, WordFacts>();

  constructor(readonly lexicon: Lexicon) {
    this.cueIndex = indexCues(lexicon.cues);
    this.speechIndex = indexVerbs(lexicon.speech);
    this.lightIndex = indexVerbs(lexicon.lightVerbs);
    this.speechPhrases = indexPhrases(
      lexicon.speech
        .filter((row) => row.kind === 'phrase')
        .map((row) => ({ phrase: row.lemma, kind: 'phrase' })),
    );
    this.modality = indexPhrases(lexicon.irrealis.map((row) => ({ phrase: row.word, kind: row.kind })));
    this.withWords = lexicon.cues.map(
      (row) => new Set(row.with.map((word) => fold(word).replace(/^ال/, ''))),
    );
  }

  /** What a folded word may be as a relation word. */
  of(form: string): WordFacts {
    let found = this.facts.get(form);
    if (form in PREPOSITIONS || SUBORDINATORS.has(form) || form.length < 3) return NO_FACTS;
    if (found === undefined) {
      found = {
        cues: readWord(this.cueIndex, form),
        speech: readWord(this.speechIndex, form),
        light: readWord(this.lightIndex, form),
      };
      this.facts.set(form, found);
    }
    return found;
  }

  /** Whether a word may as well be a noun: news writes it with the article, or some reading is nominal. */
  isAmbiguous(form: string): boolean {
    const bare = form.length > 3 && /^[وف]/.test(form) ? form.slice(1) : form;
    return (this.lexicon.frequency.get(`ال${bare}`) ?? 0) >= ARTICLE_ATTESTED;
  }

  /** Whether a word that no table lists is a verb. */
  looksVerbal(form: string): boolean {
    let found = this.verbal.get(form);
    if (found === undefined) {
      found = looksVerbal(this.lexicon.frequency, form);
      this.verbal.set(form, found);
    }
    return found;
  }

  speechKind(reading: WordReading): string {
    return this.lexicon.speech[reading.row]!.kind;
  }
}
