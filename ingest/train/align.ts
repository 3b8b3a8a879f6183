/** Which annotated entity a found mention is: by the annotated mention that it overlaps most, else by vote. */
import type { Participant } from '../resolve/mentions.ts';
import type { GoldDocument } from './gold.ts';

export interface Alignment {
  /** Annotated entity of a participant; null when it has none. */
  of(participant: Participant): string | null;
  /** Annotated entity that most mentions of a found entity are. */
  ofEntity(id: string): string | null;
}

export function align(gold: GoldDocument, participants: readonly Participant[]): Alignment {
  const overlapOf = (p: { start: number; end: number }): string | null => {
    let best = 0;
    let entity: string | null = null;
    for (const m of gold.mentions) {
      const shared = Math.min(p.end, m.end) - Math.max(p.start, m.start);
      const score = shared / Math.max(p.end - p.start, m.end - m.start);
      if (shared > 0 && score > best) {
        best = score;
        entity = m.entity;
      }
    }
    return entity;
  };
  const votes = new Map<string, Map<string, number>>();
  for (const p of participants) {
    const entity = overlapOf(p);
    if (entity === null) continue;
    const counts = votes.get(p.entity.id) ?? new Map<string, number>();
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    votes.set(p.entity.id, counts);
  }
  const ofEntity = (id: string): string | null => {
    const counts = [...(votes.get(id) ?? [])].sort((a, b) => b[1] - a[1]);
    return counts[0]?.[0] ?? null;
  };
  return { of: (p) => overlapOf(p) ?? ofEntity(p.entity.id), ofEntity };
}
