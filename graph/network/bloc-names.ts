/** What a bloc is called: its most central members. */
import type { GraphIndex } from './graph-index.ts';

/** Members that a bloc is named after. */
const NAMING_MEMBERS = 2;

/** @param members ids, the most central first */
export function blocName(
  { actors }: Pick<GraphIndex, 'actors'>,
  members: readonly string[],
): { name: string; nameEn: string } {
  const central = members.slice(0, NAMING_MEMBERS).map((member) => actors.get(member));
  return {
    name: central.map((actor) => actor?.name ?? '').join(' و'),
    nameEn: central.map((actor) => actor?.nameEn ?? actor?.name ?? '').join(' and '),
  };
}
