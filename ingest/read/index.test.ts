import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SilatError } from '../errors.ts';
import { type ReadOptions, readDocuments, type SourceDocument } from './index.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';

const BRIEF = 'أعلنت وزارة الخارجية أن الوفد غادر العاصمة أمس.\nوأكد المتحدث أن المحادثات تستأنف غدا.\n';

/** Windows-1256 by its table: the letters that the test's sentence needs. */
const WINDOWS_1256: Record<string, number> = Object.fromEntries(
  [...'ءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك'].map((letter, i) => [letter, 0xc1 + i]),
);
Object.assign(WINDOWS_1256, { ل: 0xe1, م: 0xe3, ن: 0xe4, ه: 0xe5, و: 0xe6, ى: 0xec, ي: 0xed });

const inWindows1256 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => WINDOWS_1256[letter] ?? letter.charCodeAt(0)));
const inIso88596 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((c) => (c.charCodeAt(0) < 0x80 ? c.charCodeAt(0) : c.charCodeAt(0) - 0x600 + 0xa0)),
  );

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silat-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content);
  return file;
}

interface Read {
  documents: SourceDocument[];
  problems: SilatError[];
  notes: SilatError[];
}

async function read(paths: string[], options: ReadOptions = {}): Promise<Read> {
  const result: Read = { documents: [], problems: [], notes: [] };
  const onProblem = (problem: SilatError) => result.problems.push(problem);
  const onNote = (note: SilatError) => result.notes.push(note);
  for await (const document of readDocuments(paths, { onProblem, onNote, ...options })) {
    result.documents.push(document);
  }
  return result;
}

const told = ({ problems }: Read) => problems.map(({ code, where }) => [code, where.line]);

describe('plain text', () => {
  test('without a header the text is the file, to the last character', async () => {
    const text = `  ${BRIEF.replaceAll('\n', '\r\n')}\t\n`;
    const { documents, problems } = await read([await put('خبر.txt', text)]);
    expect(problems).toEqual([]);
    expect(documents).toEqual([{ doc: 'خبر', source: null, date: null, title: null, url: null, text }]);
  });

  test('with a header the text is all that follows the empty line', async () => {
    const file = await put(
      'b.txt',
      `source: وكالة المدى\ndate: ١٩/٢/٢٠١٨\ntitle: مغادرة: الوفد\n\n\n${BRIEF}`,
    );
    const { documents } = await read([file]);
    expect(documents[0]).toEqual({
      doc: 'b',
      source: 'وكالة المدى',
      date: '2018-02-19',
      title: 'مغادرة: الوفد',
      url: null,
      text: `\n${BRIEF}`,
    });
  });

  test('a first line with a colon is no header', async () => {
    const text = `الرئيس: لن نتراجع\n\n${BRIEF}`;
    expect((await read([await put('c.txt', text)])).documents[0]?.text).toBe(text);
  });

  test('a byte order mark is no part of the text; UTF-16 is read', async () => {
    const utf8 = await put('bom8.txt', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(BRIEF)]));
    const utf16 = await put('bom16.txt', Buffer.from(`\uFEFF${BRIEF}`, 'utf16le'));
    const big = await put('bom16be.txt', Buffer.from(`\uFEFF${BRIEF}`, 'utf16le').swap16());
    const { documents } = await read([utf8, utf16, big]);
    expect(documents.map(({ text }) => text)).toEqual([BRIEF, BRIEF, BRIEF]);
  });

  test('old Arabic encodings are recognised, read, and noted', async () => {
    const windows = await put('w.txt', inWindows1256(BRIEF));
    const iso = await put('i.txt', inIso88596(BRIEF));
    const { documents, notes, problems } = await read([windows, iso]);
    expect(documents.map(({ text }) => text)).toEqual([BRIEF, BRIEF]);
    expect(notes.map(({ what }) => what.en.split(' ').at(-1))).toEqual(['windows-1256', 'iso-8859-6']);
    expect(problems).toEqual([]);
  });

  test('what is in no known encoding is refused, with the line', async () => {
    const damaged = Buffer.concat([Buffer.from(BRIEF), Buffer.from([0xd8, 0x20]), Buffer.from(BRIEF)]);
    const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xd8]);
    const french = Buffer.from('Le pr\xe9sident est arriv\xe9 \xe0 Gen\xe8ve', 'latin1');
    const files = [
      await put('d.txt', damaged),
      await put('p.txt', binary),
      await put('f.txt', french),
      await put('ok.txt', BRIEF),
    ];
    const result = await read(files);
    expect(told(result)).toEqual([
      ['input-encoding', 3],
      ['input-encoding', 1],
      ['input-encoding', 1],
    ]);
    expect(result.documents.map(({ doc }) => doc)).toEqual(['ok']);
  });

  test('empty files and far too long ones are left out', async () => {
    const files = [
      await put('empty.txt', ''),
      await put('blank.txt', ' \n\t\n'),
      await put('head.txt', 'source: س\n\n'),
      await put('long.txt', Buffer.alloc(MAX_DOCUMENT_BYTES + 1, 'a')),
    ];
    const result = await read(files);
    expect(told(result).map(([code]) => code)).toEqual([
      'input-empty',
      'input-empty',
      'input-empty',
      'input-too-large',
    ]);
    expect(result.problems.map(({ where }) => where.file)).toEqual(files);
  });
});

describe('JSON Lines', () => {
  const line = (fields: object) => JSON.stringify(fields);

  test('fields by their common names; the title stays apart', async () => {
    const file = await put(
      'n.jsonl',
      `${line({ id: 7, source: 'المدى', date: '2018-02-19T10:00:00Z', title: 'ع', url: 'u', text: BRIEF })}\r\n` +
        `${line({ Outlet: 'أ', published_at: '20200131', headline: 'ت', link: 'x', body: ' نص ' })}`,
    );
    expect((await read([file])).documents).toEqual([
      { doc: '7', source: 'المدى', date: '2018-02-19', title: 'ع', url: 'u', text: BRIEF },
      { doc: 'n:2', source: 'أ', date: '2020-01-31', title: 'ت', url: 'x', text: ' نص ' },
    ]);
  });

  test('each bad line is named, and the rest goes on', async () => {
    const lines = [
      line({ id: 'a', text: 'نص' }),
      '{"id": "b", "text": ',
      '',
      '[1]',
      line({ id: 'c', title: 'بلا نص' }),
      line({ id: 'd', text: '  ' }),
      line({ id: 'e', date: '2018-02-30', text: 'نص' }),
    ];
    const result = await read([await put('bad.jsonl', lines.join('\n'))]);
    expect(told(result)).toEqual([
      ['input-json', 2],
      ['input-json', 4],
      ['input-field', 5],
      ['input-empty', 6],
      ['input-field', 7],
    ]);
    expect(result.documents.map(({ doc, date }) => [doc, date])).toEqual([
      ['a', null],
      ['e', null],
    ]);
  });

  test('a line of over the limit is dropped without being held, the next is read', async () => {
    const long = `{"text":"${'ا'.repeat(MAX_DOCUMENT_BYTES / 2 + 1)}"}`;
    const result = await read([await put('long.jsonl', `${long}\n${line({ id: 'z', text: 'نص' })}\n`)]);
    expect(told(result)).toEqual([['input-too-large', 1]]);
    expect(result.documents.map(({ doc }) => doc)).toEqual(['z']);
  });

  test('compressed, and in Windows-1256', async () => {
    const packed = await put('z.jsonl.gz', gzipSync(`${line({ text: BRIEF })}\n`));
    const old = await put('old.jsonl', inWindows1256('{"id":"1","text":"أعلن الوزير مغادرة الوفد"}\n'));
    const { documents, notes } = await read([packed, old]);
    expect(documents.map(({ doc, text }) => [doc, text])).toEqual([
      ['z:1', BRIEF],
      ['1', 'أعلن الوزير مغادرة الوفد'],
    ]);
    expect(notes).toHaveLength(1);
  });

  test('a cut gzip file gives what came before the cut, and a message', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => line({ id: `${i}`, text: `نص ${i * 7919}` })).join(
      '\n',
    );
    const packed = gzipSync(many);
    const result = await read([await put('cut.jsonl.gz', packed.subarray(0, packed.length / 2))]);
    expect(result.documents.length).toBeGreaterThan(1000);
    expect(result.problems.at(-1)?.code).toBe('input-unreadable');
  });

  test('a JSON file holds a list or one object', async () => {
    const list = await put('l.json', JSON.stringify([{ text: 'أ' }, { id: 'q', text: 'ب' }, 3]));
    const one = await put('o.json', JSON.stringify({ text: 'ج' }));
    const result = await read([list, one]);
    expect(result.documents.map(({ doc }) => doc)).toEqual(['l:1', 'q', 'o']);
    expect(result.problems.map(({ code }) => code)).toEqual(['input-json']);
  });
});

describe('CSV', () => {
  test('columns by name, quoted fields with line breaks as they are', async () => {
    const file = await put(
      't.csv',
      '\uFEFFID,Source,Date,النص\n1,المدى,2020-01-02,"سطر\r\nسطر ""ثان"""\n2,,,نص؛ آخر\n',
    );
    expect((await read([file])).documents).toEqual([
      { doc: '1', source: 'المدى', date: '2020-01-02', title: null, url: null, text: 'سطر\r\nسطر "ثان"' },
      { doc: '2', source: null, date: null, title: null, url: null, text: 'نص؛ آخر' },
    ]);
  });

  test('semicolons and tabs divide too', async () => {
    const files = [await put('s.csv', 'id;text\n1;أ, ب\n'), await put('t.tsv', 'id\ttext\n2\tج, د\n')];
    expect((await read(files)).documents.map(({ text }) => text)).toEqual(['أ, ب', 'ج, د']);
  });

  test('no text column, broken quotes, no rows: named with the line', async () => {
    const files = [
      await put('no.csv', 'id,name\n1,2\n'),
      await put('q.csv', 'id,text\n1,نص\n2,ن"ص\n3,نص\n'),
      await put('h.csv', 'id,text\n'),
    ];
    const result = await read(files);
    expect(told(result)).toEqual([
      ['input-field', 1],
      ['input-format', 3],
      ['input-empty', undefined],
    ]);
    expect(result.documents.map(({ doc }) => doc)).toEqual(['1', '3']);
  });
});

describe('paths', () => {
  test('folders recursively and sorted, each file once; other files left alone', async () => {
    await put('tree/b.txt', 'ب');
    await put('tree/a/z.jsonl', '{"id":"z","text":"ز"}\n');
    await put('tree/README.md', 'x');
    await put('tree/.hidden/h.txt', 'x');
    await put('tree/a/labels.json', '{}');
    const tree = join(folder, 'tree');
    const result = await read([tree, join(tree, 'b.txt')]);
    expect(result.documents.map(({ doc }) => doc)).toEqual(['z', 'b']);
    expect(result.problems).toEqual([]);
  });

  test('missing, of unknown format, empty folder', async () => {
    await mkdir(join(folder, 'void'));
    const result = await read([join(folder, 'none.txt'), await put('a.pdf', 'x'), join(folder, 'void')]);
    expect(told(result).map(([code]) => code)).toEqual(['input-not-found', 'input-format', 'input-empty']);
  });

  test('standard input: JSON Lines or plain text', async () => {
    async function* stdin(text: string) {
      yield text.slice(0, 3);
      yield text.slice(3);
    }
    const lines = await read(['-'], { stdin: stdin('\n {"id":"1","text":"نص"}\n') });
    const plain = await read(['-'], { stdin: stdin(BRIEF) });
    expect(lines.documents.map(({ doc }) => doc)).toEqual(['1']);
    expect(plain.documents.map(({ doc, text }) => [doc, text])).toEqual([['stdin', BRIEF]]);
  });

  test('progress counts the bytes of all files', async () => {
    const files = [await put('p1.txt', BRIEF), await put('p2.txt', BRIEF)];
    let last = { bytes: 0, totalBytes: 0 as number | null, documents: 0 };
    await read(files, { onProgress: (progress) => (last = { ...progress }) });
    const size = Buffer.byteLength(BRIEF) * 2;
    expect(last).toMatchObject({ bytes: size, totalBytes: size, documents: 2 });
  });
});
