/** Limits of the readers: they keep one odd input from taking the memory or the day of all others. */

/** Longest text of one document, in UTF-16 units: some ten times a thick book; no news article comes near. */
export const MAX_DOCUMENT_CHARACTERS = 10_000_000;

/** Longest line or whole text file held in memory, in bytes: the longest document in UTF-8 with room for escapes. */
export const MAX_DOCUMENT_BYTES = 4 * MAX_DOCUMENT_CHARACTERS;
