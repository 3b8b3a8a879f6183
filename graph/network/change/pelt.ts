/**
 * PELT (Killick, Fearnhead & Eckley 2012, "Optimal detection of changepoints with a linear computational cost"):
 * the exact optimum of a penalised cost of segments, found by dynamic programming that drops the starts which can
 * no longer be best.
 */

interface Start {
  at: number;
  /** From this end on it cannot be best. */
  dead: number;
}

/**
 * The optimal segmentation of a series.
 * @param length number of points
 * @param cost of the points from a start to an end, exclusive; two halves never cost more than the whole
 * @param penalty of a change, above 0
 * @param minLength fewest points of a segment, at least 1
 * @returns where the segments but the first start, ascending; of equal optima the one found with earlier starts
 */
export function pelt(
  length: number,
  cost: (start: number, end: number) => number,
  penalty: number,
  minLength: number,
): number[] {
  const best = [-penalty, ...Array.from({ length }, () => Number.POSITIVE_INFINITY)];
  const previous = new Array<number>(length + 1).fill(0);
  let starts: Start[] = [];
  for (let end = minLength; end <= length; end++) {
    const newest = end - minLength;
    if (Number.isFinite(best[newest])) starts.push({ at: newest, dead: Number.POSITIVE_INFINITY });
    starts = starts.filter(({ dead }) => end < dead);
    const totals = starts.map(({ at }) => best[at]! + cost(at, end));
    totals.forEach((total, i) => {
      if (total + penalty >= best[end]!) return;
      best[end] = total + penalty;
      previous[end] = starts[i]!.at;
    });
    // A start worse than a change here stays so once a segment from here can be long enough, not before.
    starts.forEach((start, i) => {
      if (totals[i]! >= best[end]!) start.dead = Math.min(start.dead, end + minLength);
    });
  }
  const found: number[] = [];
  for (let at = previous[length]!; at > 0; at = previous[at]!) found.unshift(at);
  return found;
}
