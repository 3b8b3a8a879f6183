/**
 * A text cut where marked spans begin and end, so that spans that overlap or nest are each shown whole: every piece
 * carries all the roles that cover it. The pieces joined are the text, always.
 */
export interface RoleSpan<R> {
  start: number;
  end: number;
  role: R;
}

export interface Segment<R> {
  start: number;
  text: string;
  roles: R[];
}

export function segmentsOf<R>(text: string, spans: readonly RoleSpan<R>[]): Segment<R>[] {
  const kept = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...kept.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const covering = kept.filter((span) => span.start <= start && span.end >= end);
    return { start, text: text.slice(start, end), roles: [...new Set(covering.map((span) => span.role))] };
  });
}
