/** What a build told its user, kept beside the store, so that a start that has nothing to build can tell it again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BuildSummary } from '../../graph/index.ts';
import { type ErrorCode, SilatError } from '../../ingest/errors.ts';
import type { ProblemLog } from '../terminal/report.ts';

const STAMP_FILE = 'input.json';

const bilingual = z.object({ ar: z.string(), en: z.string() });
const problemShape = z.object({
  code: z.custom<ErrorCode>((value) => typeof value === 'string'),
  what: bilingual,
  remedy: bilingual,
  where: z.object({ file: z.string().optional(), line: z.number().optional() }),
});
const stampShape = z.object({
  fingerprint: z.string().nullable(),
  summary: z.custom<BuildSummary>((value) => typeof value === 'object' && value !== null),
  problems: z.array(problemShape),
  notes: z.array(problemShape),
});

export interface Stamp {
  fingerprint: string | null;
  summary: BuildSummary;
  problems: SilatError[];
  notes: SilatError[];
}

const plain = ({ code, what, remedy, where }: SilatError) => ({ code, what, remedy, where });
const revived = ({ code, what, remedy, where }: z.infer<typeof problemShape>) =>
  new SilatError(code, what, remedy, where);

/** Writes what a build told. */
export async function writeStamp(
  dir: string,
  fingerprint: string | null,
  summary: BuildSummary,
  { problems, notes }: ProblemLog,
): Promise<void> {
  const stamp = { fingerprint, summary, problems: problems.map(plain), notes: notes.map(plain) };
  await writeFile(join(dir, STAMP_FILE), `${JSON.stringify(stamp)}\n`);
}

/** @returns null where there is none of this fingerprint */
export async function readStamp(dir: string, fingerprint: string | null): Promise<Stamp | null> {
  try {
    const stamp = stampShape.parse(JSON.parse(await readFile(join(dir, STAMP_FILE), 'utf8')));
    if (fingerprint === null || stamp.fingerprint !== fingerprint) return null;
    return { ...stamp, problems: stamp.problems.map(revived), notes: stamp.notes.map(revived) };
  } catch {
    return null;
  }
}
