/**
 * Reports and events: which claims tell of the same event. Two claims do when source, target, type, negation
 * and irrealis agree and their dates lie at most a day apart from the first report.
 * Method: the one-a-day filter of event data (Schrodt & Van Brackle 2013), widened by a day for time zones and
 * late reports. A row of days is not one long event: each event is counted from its first report.
 * Mutual types (AGREE, CONSULT, COOPERATE) have no direction.
 */
import { MUTUAL } from '../../ingest/vocabulary.ts';
import type { ClaimFact } from './facts.ts';
import { compareText } from './ids.ts';

/** Greatest distance in days between the first report of an event and another. */
export const SAME_EVENT_DAYS = 1;
const MS_PER_DAY = 86_400_000;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

function keyOf({ source, target, type, negated, irrealis }: ClaimFact): string {
  const [a, b] = MUTUAL.has(type) && target < source ? [target, source] : [source, target];
  return `${a}|${b}|${type}|${negated}|${irrealis}`;
}

function compareReports(a: Dated, b: Dated): number {
  return (
    compareText(a.date ?? '~', b.date ?? '~') ||
    compareText(a.fact.documentDate ?? '~', b.fact.documentDate ?? '~') ||
    compareText(a.fact.document, b.fact.document) ||
    a.fact.cueStart - b.fact.cueStart ||
    compareText(a.fact.id, b.fact.id)
  );
}

interface Dated {
  fact: ClaimFact;
  date: string | null;
}

/** A copy dated only by its document has the date of the document that it copies. */
function withDates(facts: ClaimFact[]): Dated[] {
  const dates = new Map<string, string | null>();
  for (const fact of facts) {
    if (fact.document === fact.original) dates.set(`${fact.document}|${fact.cueKey}`, fact.date);
  }
  return facts.map((fact) => {
    const copied = fact.document !== fact.original;
    const date = copied ? dates.get(`${fact.original}|${fact.cueKey}`) : undefined;
    return { fact, date: date === undefined ? fact.date : date };
  });
}

function sameEvent(first: Dated, other: Dated): boolean {
  if (first.date === null || other.date === null) return first.fact.original === other.fact.original;
  if (!FULL_DATE.test(first.date) || !FULL_DATE.test(other.date)) return first.date === other.date;
  return Date.parse(other.date) - Date.parse(first.date) <= SAME_EVENT_DAYS * MS_PER_DAY;
}

/**
 * Folds reports into events.
 * @param facts claims in any order; participants may be rolled up to states before
 * @returns claim id to the id of the first report of its event (its own for the first)
 */
export function foldEvents(facts: Iterable<ClaimFact>): Map<string, string> {
  const groups = new Map<string, ClaimFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  const events = new Map<string, string>();
  for (const group of groups.values()) {
    let open: Dated[] = [];
    for (const report of withDates(group).sort(compareReports)) {
      const first = open.find((candidate) => sameEvent(candidate, report));
      events.set(report.fact.id, (first ?? report).fact.id);
      if (first) continue;
      // Only the latest full date can still be met; undated ones meet their own documents.
      if (report.date === null) open.push(report);
      else open = [report];
    }
  }
  return events;
}
