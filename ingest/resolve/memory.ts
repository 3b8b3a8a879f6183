/** What a document has named so far (and, in the second pass, what it will name): the ground of short forms. */
import type { LexiconEntity } from '../lexicon/entities.ts';

export interface Named {
  entity: LexiconEntity;
  /** Folded words of each form met. */
  forms: string[][];
  /** Token of each mention. */
  at: number[];
  roles: { role: string; of: string }[];
}

export class Memory {
  readonly named = new Map<string, Named>();
  /** Mentions and nisbas of each state, for the state the document is about. */
  private readonly states = new Map<string, number>();

  add(entity: LexiconEntity, form: string[], at: number): Named {
    let known = this.named.get(entity.id);
    if (known === undefined) {
      known = { entity, forms: [], at: [], roles: entity.roles.map(({ role, of }) => ({ role, of })) };
      this.named.set(entity.id, known);
    }
    if (form.length > 0 && !known.forms.some((f) => f.join(' ') === form.join(' '))) known.forms.push(form);
    known.at.push(at);
    return known;
  }

  countState(id: string): void {
    this.states.set(id, (this.states.get(id) ?? 0) + 1);
  }

  /** The state that the document speaks of most; null when it speaks of none. */
  mainState(): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [id, count] of this.states) {
      if (count > most) {
        best = id;
        most = count;
      }
    }
    return best;
  }

  /** Those that satisfy a test, the one named last before `at` first, then the one named first after it. */
  nearest(at: number, test: (named: Named) => boolean): Named | null {
    let best: Named | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const named of this.named.values()) {
      if (!test(named)) continue;
      for (const position of named.at) {
        const away = position <= at ? at - position : (position - at) * 3;
        if (away < distance) {
          best = named;
          distance = away;
        }
      }
    }
    return best;
  }
}
