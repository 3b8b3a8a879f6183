/** An empty text and none are the same to a store. */
export function orNull(text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : text;
}
