/** Dates as the graph keeps them: ISO, or the prefix of it that is known. */
const ISO_PREFIX = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(?=$|[T ])/;

/**
 * The day, month or year of a date.
 * @param text a date or a date and time, ISO; anything
 * @returns YYYY-MM-DD, YYYY-MM or YYYY; null for what is no date
 */
export function isoDate(text: string | null | undefined): string | null {
  return ISO_PREFIX.exec(text?.trim() ?? '')?.[0] ?? null;
}
