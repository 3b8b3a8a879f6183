/**
 * The one module of errors. Each has a stable code, the offending value, the cause, and what to do,
 * in Arabic and in English; the command line and the server choose the language.
 */
export interface Bilingual {
  ar: string;
  en: string;
}

export type ErrorCode =
  | 'input-unreadable'
  | 'input-not-found'
  | 'input-format'
  | 'input-json'
  | 'input-encoding'
  | 'input-empty'
  | 'input-too-large'
  | 'input-field'
  | 'lexicon-invalid'
  | 'facts-invalid'
  | 'store-locked'
  | 'store-missing'
  | 'store-invalid'
  | 'neo4j-unreachable'
  | 'neo4j-denied'
  | 'port-in-use'
  | 'host-refused'
  | 'query-unknown'
  | 'query-parameter'
  | 'query-not-read-only'
  | 'query-failed'
  | 'actor-unknown'
  | 'document-unknown'
  | 'usage';

export class SilatError extends Error {
  override readonly name = 'SilatError';
  constructor(
    /** Stable code, for programs. */
    readonly code: ErrorCode,
    /** What is wrong, with the offending value. */
    readonly what: Bilingual,
    /** What the user can do. */
    readonly remedy: Bilingual,
    /** Where: file and line (from 1), when it is about an input. */
    readonly where: { file?: string; line?: number } = {},
    options: { cause?: unknown } = {},
  ) {
    super(what.en, options);
  }
}
