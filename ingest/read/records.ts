/** Reads records, one JSON object a line, as `silat extract` or another program writes them. */
import { stat } from 'node:fs/promises';
import type { z } from 'zod';
import { SilatError } from '../errors.ts';
import type { DocumentRecord } from '../record.ts';
import { recordSchema } from '../record-schema.ts';
import { openFile, openStream } from './bytes.ts';
import type { ReadOptions, ReadProgress, Reporter } from './document.ts';
import { describeName, STANDARD_INPUT } from './files.ts';
import { readLines } from './lines.ts';
import { badJson, notFound, unreadable, type Where } from './problems.ts';

function badRecord(where: Where, error: z.ZodError): SilatError {
  const issue = error.issues[0];
  const field = issue?.path.join('.') || '-';
  return new SilatError(
    'input-format',
    {
      ar: `ليس سجلا سليما: ${field} ‏(${issue?.message})`,
      en: `this is no valid record: ${field} (${issue?.message})`,
    },
    {
      ar: 'صيغة السجلات في docs/records.md؛ وتكتبها «silat extract»',
      en: 'the form of records is in docs/records.md; "silat extract" writes them',
    },
    where,
    { cause: error },
  );
}

function recordOf(line: string, where: Where, report: Reporter): DocumentRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    report.problem(badRecord(where, parsed.error));
  } catch (cause) {
    report.problem(badJson(where, cause));
  }
  return null;
}

/**
 * Records of files, in order. A line that is none is told to `onProblem`, with its number, and the rest goes on.
 * @param paths files of JSON Lines, also compressed as .gz; `-` is standard input
 */
export async function* readRecordFiles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<DocumentRecord> {
  const report: Reporter = {
    problem: (problem) => options.onProblem?.(problem),
    note: (note) => options.onNote?.(note),
  };
  const sizes = await Promise.all(paths.map((path) => stat(path).catch(() => null)));
  const totalBytes = paths.includes(STANDARD_INPUT)
    ? null
    : sizes.reduce((sum, found) => sum + (found?.size ?? 0), 0);
  const progress: Omit<ReadProgress, 'file'> = { documents: 0, bytes: 0, totalBytes };
  for (const [i, file] of paths.entries()) {
    const onBytes = (n: number): void => {
      progress.bytes += n;
      options.onProgress?.({ file, ...progress });
    };
    if (file !== STANDARD_INPUT && sizes[i] === null) {
      report.problem(notFound(file));
      continue;
    }
    const bytes =
      file === STANDARD_INPUT ? openStream(options.stdin ?? process.stdin, onBytes) : openFile(file, onBytes);
    try {
      for await (const line of readLines({ file, name: describeName(file).name, bytes }, report)) {
        if (line.text.trim() === '') continue;
        const record = recordOf(line.text, { file, line: line.number }, report);
        if (record === null) continue;
        progress.documents += 1;
        yield record;
      }
    } catch (cause) {
      report.problem(unreadable({ file }, cause));
    }
  }
}
