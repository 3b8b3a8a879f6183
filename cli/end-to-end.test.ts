/** The whole way, as a user goes it: the corpus in, the graph asked, and everything that can go wrong on the way. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { describe, expect, test, vi } from 'vitest';
import type { Meta } from '../graph/server/api.ts';
import type { DocumentRecord } from '../ingest/record.ts';
import { CORPUS, corpusStore, ENGLISH, silat } from './testing.ts';

const LAUNCHER = fileURLToPath(new URL('../silat', import.meta.url));
const BRIEF =
  'أعلن وزير الخارجية الروسي سيرغي لافروف أن موسكو تدعم دمشق. واتهمت تركيا الجيش السوري بقصف إدلب.\n';

const { at, store, onStore } = corpusStore();

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const file = at(name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content);
  return file;
}

const records = (text: string): DocumentRecord[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DocumentRecord);

/** The corpus's texts and what they are called. */
async function corpusText(): Promise<string> {
  const files = (await readdir(CORPUS)).filter((name) => name.endsWith('.txt'));
  return (await Promise.all(files.map((name) => readFile(join(CORPUS, name), 'utf8')))).join('\n');
}

describe('asking the graph of the corpus', () => {
  test('it holds every brief once, and building again changes nothing', async () => {
    const files = (await readdir(CORPUS)).filter((name) => name.endsWith('.txt'));
    const count = 'MATCH (d:Document) RETURN count(d) AS n';
    const before = await onStore('query', count, '--format', 'json');
    expect(JSON.parse(before.out)).toEqual([{ n: files.length }]);
    const ties = await onStore('query', 'top-actors', '--param', 'limit=1000', '--format', 'csv');
    expect(await onStore('build', CORPUS)).toMatchObject({ code: 0 });
    expect((await onStore('query', count, '--format', 'json')).out).toBe(before.out);
    expect((await onStore('query', 'top-actors', '--param', 'limit=1000', '--format', 'csv')).out).toBe(
      ties.out,
    );
  });

  test('an actor is described in both languages, with sentences that stand in the corpus', async () => {
    const [arabic, english] = await Promise.all([
      onStore('actor', 'روسيا', '--lang', 'ar'),
      onStore('actor', 'Russia', '--lang', 'en'),
    ]);
    expect(arabic.code).toBe(0);
    expect(arabic.out).toContain('الشواهد');
    expect(english.out).toContain('Evidence');
    const quoted = [...arabic.out.matchAll(/^ {4}«(.*)»$/gm)].map((match) => match[1] ?? '');
    expect(quoted.length).toBeGreaterThan(0);
    const text = (await corpusText()).replace(/\s+/g, ' ');
    for (const sentence of quoted) expect(text).toContain(sentence);
  });

  test('an unknown actor is an error that offers similar names', async () => {
    const similar = await onStore('actor', 'Rusia', '--lang', 'en');
    expect(similar).toMatchObject({ code: 1, out: '' });
    expect(similar.err).toMatch(/no actor named "Rusia". Did you mean: .*Russia/);
    expect((await onStore('actor', 'ظظظظظظ', '--lang', 'ar')).err).toContain('لا يُذكر في الشبكة فاعل');
  });

  test('rows as table, JSON and CSV', async () => {
    const cypher = 'MATCH (a:Actor) WHERE a.id = $id RETURN a.id AS id, "a, ""b""" AS text';
    const asked = ['query', cypher.replaceAll('""', '\\"'), '--param', 'id=sta.rus'];
    expect((await onStore(...asked, '--format', 'csv')).out).toBe('id,text\r\nsta.rus,"a, ""b"""\r\n');
    expect(JSON.parse((await onStore(...asked, '--format', 'json')).out)).toEqual([
      { id: 'sta.rus', text: 'a, "b"' },
    ]);
    expect((await onStore(...asked)).out.split('\n')[0]).toMatch(/^id +text$/);
  });

  test('the library is listed; wrong queries say what is wrong', async () => {
    const list = await silat(['query', 'list', '--format', 'json'], { env: ENGLISH });
    expect((JSON.parse(list.out) as { name: string }[]).map(({ name }) => name)).toContain('top-actors');
    expect((await onStore('query', 'no-such-query')).err).toContain('top-actors');
    expect((await onStore('query', 'MATCH (a:Actor) DELETE a')).code).toBe(1);
    expect((await onStore('query', 'MATCH (a:Actor RETURN a')).code).toBe(1);
    const missing = await silat(['query', 'top-actors', '--store', at('none')], { env: ENGLISH });
    expect(missing.err).toContain('There is no store');
  });
});

describe('exporting', () => {
  test('the network as GEXF holds every tie with its sign and every name; the same again is the same', async () => {
    const { out } = await onStore('export', 'gexf');
    const network = parseGexf(Graph, out);
    const asked = await onStore('query', 'strongest-ties', '--param', 'limit=100000', '--format', 'json');
    const ties = JSON.parse(asked.out) as { aId: string; bId: string; sign: number; events: number }[];
    expect(network.size).toBe(ties.length);
    for (const { aId, bId, sign, events } of ties)
      expect(network.getEdgeAttributes(aId, bId)).toMatchObject({ sign, weight: events });
    expect(network.getNodeAttribute('sta.rus', 'label')).toBe('روسيا');
    expect((await onStore('export', 'gexf')).out).toBe(out);
    const states = parseGexf(Graph, (await onStore('export', 'gexf', '--level', 'state')).out);
    expect(states.order).toBeLessThan(network.order);
  });

  test('the claims as a table have a row each, with the sentence as it stands in the corpus', async () => {
    const file = at('claims.csv');
    expect(await onStore('export', 'claims', file)).toMatchObject({ code: 0, out: '' });
    const rows = parseCsv(await readFile(file, 'utf8'), { columns: true }) as Record<string, string>[];
    const count = await onStore('query', 'MATCH (c:Claim) RETURN count(c) AS n', '--format', 'json');
    expect(rows).toHaveLength((JSON.parse(count.out) as { n: number }[])[0]?.n ?? -1);
    const text = await corpusText();
    for (const { sentence = '-', event_type = '' } of rows) {
      expect(text).toContain(sentence);
      expect(event_type).toMatch(/^[A-Z]+$/);
    }
  });
});

describe('bad input', () => {
  test('each problem names file and line, the rest goes on, and the exit code tells', async () => {
    const files = [
      await put('bad/good.txt', BRIEF),
      await put(
        'bad/lines.jsonl',
        `{"id":"one","text":${JSON.stringify(BRIEF)}}\n{"id":"two",\n{"id":"three"}\n`,
      ),
      await put('bad/binary.txt', Uint8Array.from([0x89, 0x50, 0, 0xff, 0xd8])),
      await put('bad/empty.txt', ''),
      at('bad/missing.txt'),
    ];
    const out = at('records.jsonl');
    const english = await silat(['extract', ...files, '--out', out], { env: ENGLISH });
    expect(english.code).toBe(3);
    expect(english.err).toContain('Left out (5):');
    expect(english.err).toMatch(/lines\.jsonl:2: This is not valid JSON/);
    expect(english.err).toMatch(/lines\.jsonl:3: It has no "text" field/);
    expect(english.err).toMatch(/binary\.txt:1: This is not UTF-8/);
    expect(english.err).toMatch(/empty\.txt: It has no text/);
    expect(english.err).toMatch(/missing\.txt: There is no file/);
    expect(records(await readFile(out, 'utf8')).map(({ doc }) => doc)).toEqual(['good', 'one']);
    const arabic = await silat(['extract', ...files], { env: { SILAT_LANG: 'ar' } });
    expect(arabic.err).toContain('تُرك من المدخلات');
    expect(records(arabic.out)).toHaveLength(2);
  });

  test('nothing readable at all is an error, and leaves what was there', async () => {
    const out = await put('kept.jsonl', 'before\n');
    const told = await silat(['extract', await put('bad/none.txt', ' '), '--out', out], { env: ENGLISH });
    expect(told.code).toBe(1);
    expect(told.err).toContain('Nothing could be read');
    expect(await readFile(out, 'utf8')).toBe('before\n');
    expect(await onStore('build', at('bad/none.txt'))).toMatchObject({ code: 1 });
    expect((await onStore('actor', 'روسيا')).code).toBe(0);
  });

  test('standard input, and offsets into the text as it came', async () => {
    const text = `\r\n ${BRIEF}`;
    const { out } = await silat(['extract', '-'], { stdin: `${JSON.stringify({ id: 'x', text })}\n` });
    const [record] = records(out);
    expect(record?.text).toBe(text);
    for (const { start, end, surface } of record?.mentions ?? [])
      expect(text.slice(start, end)).toBe(surface);
    expect(record?.mentions.length).toBeGreaterThan(3);
  });
});

describe('serving', () => {
  const address = (text: string): string | undefined => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];

  /** Starts a command that serves, looks at it, and stops it. */
  async function served(args: string[], look: (url: string) => Promise<void>) {
    const stop = new AbortController();
    let looking: Promise<void> | undefined;
    const outcome = await silat(args, {
      env: ENGLISH,
      signal: stop.signal,
      onOut: (text) => {
        const url = address(text);
        if (url !== undefined) looking ??= look(url).finally(() => stop.abort());
      },
    });
    await looking;
    return outcome;
  }

  test('start builds, tells, and serves; a second start has nothing to build', async () => {
    const file = await put('news.txt', BRIEF);
    const args = ['start', file, '--store', at('started'), '--port', '0', '--no-open'];
    let meta: Meta | undefined;
    const look = async (url: string) => {
      meta = (await (await fetch(`${url}/api/meta`)).json()) as Meta;
    };
    const first = await served(args, look);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/Documents: 1\n/);
    expect(first.out).toMatch(/Time: /);
    expect(meta?.documents).toBe(1);
    const second = await served(args, look);
    expect(second.err).toContain('is up to date');
    expect(second.out).toMatch(/Documents: 1\n/);
    await put('news.txt', `${BRIEF}وزار الوفد بغداد.\n`);
    expect((await served(args, look)).err).toContain('Building');
  });

  test('other machines are let in only when told so, and then with a warning', async () => {
    const look = async (url: string) => void (await fetch(url));
    const view = ['view', '--store', store(), '--port', '0', '--no-open'];
    expect((await served(view, look)).err).not.toContain('Warning');
    const open = await served([...view, '--host', '0.0.0.0'], look);
    expect(open).toMatchObject({
      code: 0,
      err: expect.stringContaining('Warning: the viewer is served at 0.0.0.0'),
    });
  });

  test('a port in use is said so', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const told = await silat(['view', '--store', store(), '--port', String(port)], { env: ENGLISH });
    other.close();
    expect(told.code).toBe(1);
    expect(told.err).toContain(`Port ${port} is in use`);
  });

  test('the launcher serves until it is stopped, locks its store meanwhile, and ends well', async () => {
    const child = spawn(
      process.execPath,
      [LAUNCHER, 'view', '--store', store(), '--port', '0', '--no-open'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const ended = once(child, 'exit');
    let text = '';
    for await (const chunk of child.stdout) {
      text += String(chunk);
      const url = address(text);
      if (url === undefined) continue;
      expect((await fetch(`${url}/api/meta`)).status).toBe(200);
      // Who serves a store holds it: others may read, and none may write.
      expect((await onStore('build', CORPUS, '--lang', 'en')).err).toContain('open in another process');
      expect((await onStore('actor', 'روسيا')).code).toBe(0);
      child.kill('SIGINT');
    }
    expect(await ended).toEqual([0, null]);
  });
});

test('a store that another process builds is locked: said so, and that process goes on', async () => {
  const dir = at('shared');
  const file = await put('shared.txt', BRIEF);
  expect(await silat(['build', file, '--store', dir])).toMatchObject({ code: 0 });
  const child = spawn(process.execPath, [LAUNCHER, 'build', '-', '--store', dir], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  // It holds the store from the start, and waits for its input.
  await vi.waitFor(async () => expect((await readdir(dir)).join()).toContain('draft'), {
    timeout: 30_000,
    interval: 100,
  });
  const told = await silat(['build', file, '--store', dir], { env: ENGLISH });
  child.stdin.end(`${BRIEF}وزار الوفد بغداد.\n`);
  expect(told.code).toBe(1);
  expect(told.err).toContain('open in another process');
  expect(await ended).toEqual([0, null]);
});
