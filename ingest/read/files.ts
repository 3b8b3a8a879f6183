/** Which files to read, and in which format: paths as the user gave them, folders walked in a fixed order. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Reporter } from './document.ts';
import { emptyFolder, notFound, unknownFormat, unreadable } from './problems.ts';

export const STANDARD_INPUT = '-';

/** `sniff`: told from the first bytes (standard input, files without extension). */
export type Format = 'plain' | 'jsonl' | 'json' | 'csv' | 'sniff';

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'plain',
  '.text': 'plain',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'csv',
};
/** Beside news, .json files in folders are mostly something else (settings, annotations): read only when named. */
const LEFT_IN_FOLDERS: readonly Format[] = ['json', 'sniff'];
const IGNORED_FOLDERS = new Set(['node_modules']);

export interface InputFile {
  file: string;
  /** Without folder and extensions. */
  name: string;
  format: Format;
  bytes: number;
}

/** @returns the format and the bare name; the format is null where the extension is of no known one */
export function describeName(file: string): { name: string; format: Format | null; extension: string } {
  const base = basename(file).replace(/\.gz$/i, '');
  const extension = /\.[A-Za-z][A-Za-z0-9]{0,7}$/.exec(base)?.[0] ?? '';
  if (extension === '') return { name: base, format: 'sniff', extension };
  const format = FORMATS[extension.toLowerCase()] ?? null;
  return { name: base.slice(0, -extension.length) || base, format, extension };
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function* walk(folder: string, seen: Set<string>, report: Reporter): AsyncGenerator<InputFile> {
  const real = await realpath(folder);
  if (seen.has(real)) return;
  seen.add(real);
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
    if (entry.name.startsWith('.') || IGNORED_FOLDERS.has(entry.name)) continue;
    const file = join(folder, entry.name);
    try {
      const found = await stat(file);
      const { name, format } = describeName(entry.name);
      if (found.isDirectory()) yield* walk(file, seen, report);
      else if (format !== null && !LEFT_IN_FOLDERS.includes(format)) {
        yield { file, name, format, bytes: found.size };
      }
    } catch (cause) {
      report.problem(unreadable({ file }, cause));
    }
  }
}

async function* expandOne(path: string, seen: Set<string>, report: Reporter): AsyncGenerator<InputFile> {
  const found = await stat(path);
  if (found.isDirectory()) {
    let files = 0;
    for await (const file of walk(path, seen, report)) {
      files += 1;
      yield file;
    }
    if (files === 0) report.problem(emptyFolder(path));
    return;
  }
  const { name, format, extension } = describeName(path);
  if (format === null) report.problem(unknownFormat(path, extension));
  else yield { file: path, name, format, bytes: found.size };
}

/**
 * The files behind the paths, in the order given, each once. What cannot be read is reported and left out.
 */
export async function expandPaths(paths: readonly string[], report: Reporter): Promise<InputFile[]> {
  const files = new Map<string, InputFile>();
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      files.set(path, { file: path, name: 'stdin', format: 'sniff', bytes: Number.NaN });
      continue;
    }
    try {
      for await (const file of expandOne(path, new Set(), report)) {
        const real = await realpath(file.file);
        if (!files.has(real)) files.set(real, file);
      }
    } catch (cause) {
      const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
      report.problem(missing ? notFound(path) : unreadable({ file: path }, cause));
    }
  }
  return [...files.values()];
}
