/**
 * Compares what was told of a document with its annotations. Counted as scoring counts: a pair and a type once a
 * sentence, and without direction where the type is mutual.
 */
import type { FoundClaim } from '../relate/claims.ts';
import { type EventType, MUTUAL } from '../relate/plover.ts';
import type { GoldClaim, GoldDocument } from '../train/gold.ts';
import type { Comparison, SurplusReason } from './compared.ts';
import type { Explained } from './explainer.ts';
import { Facing, type FacingSentence } from './facing.ts';
import { explainMiss, wordsFor } from './miss.ts';

function keyOf(source: string, target: string, type: EventType): string {
  const pair = [source, target];
  return `${(MUTUAL.has(type) ? pair.sort() : pair).join(' > ')} ${type}`;
}

function firstOfEach<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return first;
}

/** The key of a claim that was told; unaligned participants keep their own ids, which no annotation has. */
function toldKey(facing: Facing, { source, target, candidate }: FoundClaim): string {
  const entity = (p: FoundClaim['source']): string => facing.entityOf(p) ?? `? ${p.entity.id}`;
  return keyOf(entity(source), entity(target), candidate.cue.row.type);
}

function surplusReason(facing: Facing, claims: readonly GoldClaim[], told: FoundClaim): SurplusReason {
  const ways = claims.map((claim) => facing.direction(claim, told.source, told.target));
  if (ways.includes('same')) return 'other-type';
  return ways.includes('reverse') ? 'other-direction' : 'other-pair';
}

function surplusOf(
  facing: Facing,
  sentence: FacingSentence,
  told: FoundClaim,
): Comparison['surplus'][number] {
  const { context } = facing.explained.analysis;
  const token = context.tokens[told.candidate.cue.at]!;
  const words = ({ start, end, entity }: FoundClaim['source']): string =>
    start < 0 ? entity.name : context.text.slice(start, end);
  return {
    text: sentence.text,
    source: words(told.source),
    target: words(told.target),
    type: told.candidate.cue.row.type,
    cue: context.text.slice(token.start, token.end),
    confidence: told.confidence,
    reason: surplusReason(facing, sentence.claims, told),
  };
}

/**
 * @param gold annotations of the very text that was explained
 * @returns the claims missed with their reasons, and those told beside the annotations
 */
export function compare(explained: Explained, gold: GoldDocument): Comparison {
  const facing = new Facing(gold, explained);
  const out: Comparison = { doc: gold.doc, annotated: 0, right: 0, missed: [], surplus: [] };
  for (const sentence of facing.sentences()) {
    const annotated = firstOfEach(sentence.claims, (c) => keyOf(c.source, c.target, c.type));
    const told = firstOfEach(sentence.found, (claim) => toldKey(facing, claim));
    out.annotated += annotated.size;
    for (const [key, claim] of annotated) {
      if (told.has(key)) out.right += 1;
      else
        out.missed.push({
          text: sentence.text,
          source: wordsFor(facing, claim.sentence, claim.source),
          target: wordsFor(facing, claim.sentence, claim.target),
          type: claim.type,
          trigger: claim.trigger?.text ?? null,
          ...explainMiss(facing, sentence, claim),
        });
    }
    for (const [key, claim] of told)
      if (!annotated.has(key)) out.surplus.push(surplusOf(facing, sentence, claim));
  }
  return out;
}
