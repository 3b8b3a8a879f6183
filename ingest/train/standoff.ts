/**
 * Reads standoff annotations: offsets into texts that are kept elsewhere, so that an annotation can be shared where
 * its text can't. One document a line: `doc`, `sentences` and `mentions` as offsets, claims and affiliations by number.
 */
import { z } from 'zod';
import { SilatError } from '../errors.ts';
import { EVENT_TYPES, type EventType } from '../relate/plover.ts';
import type { GoldDocument } from './gold.ts';
import { lines } from './lines.ts';

const at = z.number().int().min(0);
const Side = at.nullable();
const StandoffRow = z.object({
  doc: z.string(),
  sentences: z.array(z.tuple([at, at])),
  /** start, end, type, entity number */
  mentions: z.array(z.tuple([at, at, z.enum(['PER', 'STA', 'ORG', 'PLC']), at])),
  /** sentence, source, target, by (entities), their mentions, type, trigger span */
  claims: z.array(
    z.object({
      s: at,
      src: at,
      tgt: at,
      srcM: Side,
      tgtM: Side,
      type: z.enum(EVENT_TYPES as [string, ...string[]]),
      neg: z.boolean(),
      irr: z.boolean(),
      by: Side,
      byM: Side,
      trigger: z.tuple([at, at]).nullable(),
    }),
  ),
  affiliations: z.array(z.object({ s: at, who: at, of: at, whoM: Side, ofM: Side })),
});

const NewsRow = z.object({
  id: z.string(),
  text: z.string(),
  source: z.string().nullish(),
  date: z.string().nullish(),
});
type NewsRow = z.infer<typeof NewsRow>;

function documentOf(row: z.infer<typeof StandoffRow>, { text, source, date }: NewsRow): GoldDocument {
  const starts = row.sentences.map(([start]) => start);
  const sentenceAt = (offset: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const entity = (n: number): string => `e${n}`;
  const startOf = (mention: number | null): number | null =>
    mention === null ? null : (row.mentions[mention]?.[0] ?? null);
  const first = row.sentences[0]?.[0] ?? 0;
  const last = row.sentences.at(-1)?.[1] ?? 0;
  const shift = (offset: number): number => offset - first;
  const moved = (offset: number | null): number | null => (offset === null ? null : shift(offset));
  return {
    doc: `${row.doc}@${first}`,
    text: text.slice(first, last),
    source: source ?? null,
    date: date ?? null,
    sentences: row.sentences.map(([start, end]) => ({ start: shift(start), end: shift(end) })),
    mentions: row.mentions.map(([start, end, type, n]) => ({
      start: shift(start),
      end: shift(end),
      type,
      entity: entity(n),
      sentence: sentenceAt(start),
    })),
    claims: row.claims.map((c) => ({
      sentence: c.s,
      source: entity(c.src),
      target: entity(c.tgt),
      sourceAt: moved(startOf(c.srcM)),
      targetAt: moved(startOf(c.tgtM)),
      byAt: moved(startOf(c.byM)),
      type: c.type as EventType,
      negated: c.neg,
      irrealis: c.irr,
      by: c.by === null ? null : entity(c.by),
      trigger:
        c.trigger === null
          ? null
          : {
              text: text.slice(c.trigger[0], c.trigger[1]),
              start: shift(c.trigger[0]),
              end: shift(c.trigger[1]),
            },
    })),
    affiliations: row.affiliations.map((a) => ({
      sentence: a.s,
      who: entity(a.who),
      of: entity(a.of),
      role: null,
    })),
  };
}

/**
 * @param file standoff annotations, JSON Lines, may be compressed with gzip
 * @param news the texts, JSON Lines with `id` and `text`, may be compressed
 * @returns the annotated windows as documents, in the order of the file, named `article@start`
 * @throws SilatError `input-format` for a line that is not as above, or whose text is not among the news
 */
export function readStandoff(file: string, news: string): GoldDocument[] {
  const rows = lines(file).map((line, i) => {
    const row = StandoffRow.safeParse(JSON.parse(line));
    if (!row.success) throw badLine(file, i + 1, row.error.issues[0]?.message ?? '');
    return row.data;
  });
  const wanted = new Set(rows.map((row) => row.doc));
  const texts = new Map<string, NewsRow>();
  for (const line of lines(news)) {
    const row = NewsRow.safeParse(JSON.parse(line));
    if (row.success && wanted.has(row.data.id)) texts.set(row.data.id, row.data);
  }
  return rows.map((row, i) => {
    const text = texts.get(row.doc);
    if (text === undefined) throw badLine(file, i + 1, row.doc);
    return documentOf(row, text);
  });
}

function badLine(file: string, line: number, what: string): SilatError {
  return new SilatError(
    'input-format',
    { en: `Not a standoff annotation of these news: ${what}`, ar: `ليس ترميزًا لهذه الأخبار: ${what}` },
    {
      en: 'ingest/train/standoff/README.md gives the format.',
      ar: 'الصيغة مشروحة في ingest/train/standoff/README.md.',
    },
    { file, line },
  );
}
