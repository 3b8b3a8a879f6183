/** Reads annotated texts in the project's own markup (ingest/train/texts/README.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SilatError } from '../errors.ts';
import type { EntityType } from '../record.ts';
import { EVENT_TYPES, type EventType } from '../relate/plover.ts';
import type { GoldDocument } from './gold.ts';

export const TEXTS_DIR = join(import.meta.dirname, 'texts');
const HEADER = /^# doc:\s*([^|]+?)\s*(?:\|\s*([^|]*?)\s*)?(?:\|\s*([^|]*?)\s*)?$/;
const CLAIM = /^(@?[\w-]+)\s+([A-Z]+)\s+(@?[\w-]+)\s*(.*)$/;
const AFFILIATION = /^(@?[\w-]+)\s+of\s+(@?[\w-]+)\s*(.*)$/;
const TYPES: ReadonlySet<string> = new Set(['PER', 'STA', 'ORG', 'PLC']);

interface Line {
  file: string;
  number: number;
}

function fail(line: Line, en: string, ar: string): never {
  throw new SilatError(
    'input-format',
    { en, ar },
    {
      en: 'ingest/train/texts/README.md gives the markup.',
      ar: 'الصيغة مشروحة في ingest/train/texts/README.md.',
    },
    { file: line.file, line: line.number },
  );
}

interface Marked {
  text: string;
  /** In the order of their opening brackets; offsets within the sentence. */
  mentions: { start: number; end: number; type: EntityType; entity: string }[];
}

function parseMarks(marked: string, line: Line): Marked {
  let text = '';
  const mentions: Marked['mentions'] = [];
  const open: number[] = [];
  for (let i = 0; i < marked.length; i++) {
    const ch = marked[i]!;
    if (ch === '[') {
      open.push(mentions.length);
      mentions.push({ start: text.length, end: -1, type: 'ORG', entity: '' });
    } else if (ch === '|' && open.length > 0) {
      const close = marked.indexOf(']', i);
      const [type, entity] = marked.slice(i + 1, close).split('|');
      const at = open.pop()!;
      if (close < 0 || !TYPES.has(type ?? '') || !entity)
        fail(
          line,
          `Mention "${text.slice(mentions[at]!.start)}" lacks type or entity`,
          'إشارة بلا نوع أو كيان',
        );
      mentions[at] = { start: mentions[at]!.start, end: text.length, type: type as EntityType, entity };
      i = close;
    } else text += ch;
  }
  if (open.length > 0) fail(line, 'A bracket is not closed', 'قوس غير مغلق');
  return { text, mentions };
}

function parseRelations(
  document: GoldDocument,
  marked: Marked,
  relations: string,
  sentence: number,
  line: Line,
): void {
  const start = document.sentences[sentence]!.start;
  const startOf = (side: string): number | null => {
    const mention = side.startsWith('@') ? undefined : marked.mentions[Number(side) - 1];
    return mention === undefined ? null : start + mention.start;
  };
  const entityOf = (side: string): string => {
    if (side.startsWith('@')) return side.slice(1);
    const mention = marked.mentions[Number(side) - 1];
    if (mention === undefined) fail(line, `There is no mention ${side}`, `لا توجد إشارة برقم ${side}`);
    return mention.entity;
  };
  for (const part of relations.split(';').map((p) => p.trim())) {
    if (part === '') continue;
    const affiliation = AFFILIATION.exec(part);
    if (affiliation !== null) {
      const [, who, of, role] = affiliation;
      document.affiliations.push({ sentence, who: entityOf(who!), of: entityOf(of!), role: role || null });
      continue;
    }
    const claim = CLAIM.exec(part);
    if (claim === null || !EVENT_TYPES.includes(claim[2] as EventType))
      fail(line, `"${part}" is no claim`, `"${part}" ليس ادعاءً`);
    const words = claim[4]!.split(/\s+/);
    const by = words.find((w) => w.startsWith('by='));
    const trigger = words.filter((w) => w !== 'neg' && w !== 'irr' && !w.startsWith('by=')).join(' ');
    const at = trigger === '' ? -1 : marked.text.indexOf(trigger);
    document.claims.push({
      sentence,
      source: entityOf(claim[1]!),
      target: entityOf(claim[3]!),
      sourceAt: startOf(claim[1]!),
      targetAt: startOf(claim[3]!),
      byAt: by === undefined ? null : startOf(by.slice('by='.length)),
      type: claim[2] as EventType,
      negated: words.includes('neg'),
      irrealis: words.includes('irr'),
      by: by === undefined ? null : entityOf(by.slice('by='.length)),
      trigger: at < 0 ? null : { text: trigger, start: start + at, end: start + at + trigger.length },
    });
  }
}

/**
 * Reads one file of annotated texts.
 * @throws SilatError `input-format` with file and line
 */
export function readMarkup(file: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const [i, raw] of readFileSync(file, 'utf8').split('\n').entries()) {
    const line = { file, number: i + 1 };
    const header = HEADER.exec(raw);
    if (header !== null) {
      documents.push({
        doc: header[1]!,
        text: '',
        source: header[2] || null,
        date: header[3] || null,
        sentences: [],
        mentions: [],
        claims: [],
        affiliations: [],
      });
      continue;
    }
    const document = documents.at(-1);
    if (document === undefined) continue;
    const [marks, ...relations] = raw.split('##');
    const marked = parseMarks(marks!.trim(), line);
    const start = document.text.length;
    document.text += `${marked.text}\n`;
    if (marked.text === '') continue;
    const sentence = document.sentences.length;
    document.sentences.push({ start, end: start + marked.text.length });
    for (const m of marked.mentions) {
      document.mentions.push({ ...m, start: start + m.start, end: start + m.end, sentence });
    }
    parseRelations(document, marked, relations.join('##'), sentence, line);
  }
  return documents;
}

/** The project's own annotated texts. */
export function readOwnTexts(dir: string = TEXTS_DIR): GoldDocument[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readMarkup(join(dir, file)));
}
