/** Entities that the lexicon gives a span: by its whole name, by head and nisba, or by the name inside it. */
import type { LexiconEntity, NameEntry, Strength } from '../lexicon/entities.ts';
import type { Lexicon } from '../lexicon/load.ts';
import type { Match, NameMatch } from '../recognise/lookup.ts';
import type { NameSpan } from '../recognise/spans.ts';
import type { EntityType } from '../record.ts';
import { composeBody } from './compose.ts';

export interface Candidate {
  entity: LexiconEntity;
  strength: Strength | 'composed' | 'headed' | 'inside';
}

const ORDER: Record<Strength, number> = {
  name: 0,
  metonym: 1,
  short: 2,
  member: 3,
  capital: 4,
  ambiguous: 5,
  weak: 6,
};

/** A capital is its state as an actor and itself as a place. */
function fits(entry: NameEntry, type: EntityType): boolean {
  return entry.entity.type === type && !(entry.strength === 'capital' && type !== 'STA');
}

/** Entries that fit a type, the surest first, one an entity (spellings that fold to one form are entered twice). */
function bestEntries(match: NameMatch, type: EntityType): Candidate[] {
  return match.entries
    .filter((entry) => fits(entry, type))
    .sort((a, b) => ORDER[a.strength] - ORDER[b.strength] || (a.entity.id < b.entity.id ? -1 : 1))
    .filter((entry, i, all) => all.findIndex((other) => other.entity === entry.entity) === i)
    .map(({ entity, strength }) => ({ entity, strength }));
}

function ofMatch(lexicon: Lexicon, match: Match, type: EntityType, written: string): Candidate[] {
  switch (match.how) {
    case 'name':
      return bestEntries(match, type);
    case 'nisba-body':
      return type === 'ORG'
        ? [{ entity: composeBody(lexicon, match.head, match.nisba.state, written), strength: 'composed' }]
        : [];
    case 'headed': {
      const state =
        match.head.composes === 'nisba'
          ? match.inner.entries.find((e) => e.entity.type === 'STA')
          : undefined;
      if (state !== undefined) {
        return type === 'ORG'
          ? [{ entity: composeBody(lexicon, match.head, state.entity, written), strength: 'composed' }]
          : [];
      }
      return bestEntries(match.inner, type).map(({ entity }) => ({ entity, strength: 'headed' }));
    }
  }
}

/**
 * @param span what the tagger found
 * @param inside lexicon matches within the span, any start
 * @param written the span's text
 * @returns candidates, the most certain first; several of one strength mean that the name is ambiguous
 */
export function listedCandidates(
  lexicon: Lexicon,
  span: NameSpan,
  inside: readonly Match[],
  written: string,
): Candidate[] {
  const exact = span.matches.filter((match) => match.to === span.to);
  const order = ['name', 'nisba-body', 'headed'];
  exact.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
  for (const match of exact) {
    const found = ofMatch(lexicon, match, span.type, written);
    if (found.length > 0) return found;
  }
  const within = inside
    .filter(
      (match) =>
        match.from >= span.from && match.to <= span.to && (match.to - match.from) * 2 >= span.to - span.from,
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const match of within) {
    const found = ofMatch(lexicon, match, span.type, written).filter(
      (c) => c.strength === 'name' || c.strength === 'composed' || c.strength === 'headed',
    );
    if (found.length > 0) return found.map(({ entity }) => ({ entity, strength: 'inside' }));
  }
  return [];
}
