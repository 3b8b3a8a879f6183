/**
 * The part of a record that is scored. Any program's records can be: only what is named here is needed, and
 * `confidence`, `cue` and `rule` are used where they are given.
 */
import { createReadStream, statSync } from 'node:fs';
import { parse } from 'node:path';
import { z } from 'zod';
import { SilatError } from '../errors.ts';
import { readLines } from '../read/lines.ts';
import { badJson, notFound, unreadable, type Where } from '../read/problems.ts';
import { EVENT_TYPES, type EventType } from '../relate/plover.ts';

const Offset = z.int().nonnegative();
const SpanFields = { start: Offset, end: Offset };
const Index = z.int().nullish();
const Id = z.string().nullish();
const Type = z.enum(EVENT_TYPES as [EventType, ...EventType[]]);

const ScoredRecord = z.object({
  doc: z.union([z.string(), z.number()]).transform(String),
  mentions: z.array(
    z.object({ ...SpanFields, type: z.enum(['PER', 'STA', 'ORG', 'PLC']), entity: z.string() }),
  ),
  claims: z
    .array(
      z.object({
        ...SpanFields,
        source: Id,
        target: Id,
        sourceMention: Index,
        targetMention: Index,
        type: Type,
        negated: z.boolean().nullish(),
        irrealis: z.boolean().nullish(),
        attributedTo: Id,
        attributedToMention: Index,
        confidence: z.number().min(0).max(1).nullish(),
        cue: z.object(SpanFields).nullish(),
        rule: z.string().nullish(),
      }),
    )
    .default([]),
  affiliations: z
    .array(z.object({ ...SpanFields, who: Id, of: Id, whoMention: Index, ofMention: Index }))
    .default([]),
});

export type ScoredRecord = z.infer<typeof ScoredRecord>;
export type ScoredMention = ScoredRecord['mentions'][number];
export type ScoredClaim = ScoredRecord['claims'][number];

function badRecord(where: Where, error: z.ZodError): SilatError {
  const issue = error.issues[0];
  const field = issue?.path.join('.') || '-';
  return new SilatError(
    'input-format',
    {
      ar: `ليس سجلا يمكن تقييمه: الحقل ${field} (${issue?.message})`,
      en: `this is no record that can be scored: field ${field} (${issue?.message})`,
    },
    {
      ar: 'اكتب السجلات بالأمر «silat extract»؛ وصيغتها في docs/quality.md',
      en: 'write records with "silat extract"; docs/quality.md gives their form',
    },
    where,
    { cause: error },
  );
}

function recordOf(text: string, where: Where): ScoredRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw badJson(where, cause);
  }
  const parsed = ScoredRecord.safeParse(value);
  if (!parsed.success) throw badRecord(where, parsed.error);
  return parsed.data;
}

/** Name of a document as annotated texts have it: without folder and extension. */
export const documentName = (doc: string): string => parse(doc).name;

/**
 * Reads records, one JSON object a line.
 * @returns records by {@link documentName}; of two with one name the later
 * @throws SilatError `input-not-found`, `input-unreadable`, `input-json`, `input-format` with file and line
 */
export async function readRecords(file: string): Promise<Map<string, ScoredRecord>> {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) throw notFound(file);
  const records = new Map<string, ScoredRecord>();
  const raise = (problem: SilatError): never => {
    throw problem;
  };
  try {
    const input = { file, name: documentName(file), bytes: createReadStream(file) };
    for await (const { number, text } of readLines(input, { problem: raise, note: () => undefined })) {
      if (text.trim() === '') continue;
      const record = recordOf(text, { file, line: number });
      records.set(documentName(record.doc), record);
    }
  } catch (cause) {
    throw cause instanceof SilatError ? cause : unreadable({ file }, cause);
  }
  return records;
}
