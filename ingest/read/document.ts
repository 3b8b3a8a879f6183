/**
 * What the readers give: one document, its text exactly as stored. All later offsets point into `text`.
 */
import type { SilatError } from '../errors.ts';

export interface SourceDocument {
  /** The document's own id where its format has one, else its file's name without folder and extension. */
  doc: string;
  /** The outlet. */
  source: string | null;
  /** ISO: YYYY-MM-DD, or YYYY-MM or YYYY where no more is given. */
  date: string | null;
  /** Kept apart: never part of `text`. */
  title: string | null;
  url: string | null;
  text: string;
}

export interface ReadProgress {
  /** The file being read. */
  file: string;
  documents: number;
  /** Bytes read from disk so far, over all inputs. */
  bytes: number;
  /** Of all inputs together; null when standard input is one of them. */
  totalBytes: number | null;
}

export interface ReadOptions {
  /** Told of everything that was left out; reading goes on after it. */
  onProblem?: (problem: SilatError) => void;
  /** Told of what was read in a way that the user should know of (an old encoding); nothing was left out. */
  onNote?: (note: SilatError) => void;
  /** Called after every document, and now and then within large files. */
  onProgress?: (progress: ReadProgress) => void;
  /** Where `-` reads from; the process's standard input by default. */
  stdin?: AsyncIterable<Uint8Array | string>;
}

/** What one format's reader needs to know of the input it reads. */
export interface Input {
  /** The path as the user gave it, or the name shown for standard input. */
  file: string;
  /** File name without folder and extension: the document's id where it brings none. */
  name: string;
  bytes: AsyncIterable<Buffer>;
}

/** The two ways in which a reader reports, already bound to the caller's options. */
export interface Reporter {
  problem: (problem: SilatError) => void;
  note: (note: SilatError) => void;
}
