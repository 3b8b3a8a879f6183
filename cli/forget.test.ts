/** Documents come into a store and leave it. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silat } from './testing.ts';

const ENGLISH = { SILAT_LANG: 'en' };
const BRIEF =
  'أعلن وزير الخارجية الروسي سيرغي لافروف أن موسكو تدعم دمشق. واتهمت تركيا الجيش السوري بقصف إدلب.\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silat-forget-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content);
  return file;
}

describe('adding and forgetting', () => {
  test('a dry run says what would be added; what is forgotten goes, and nothing when a name is wrong', async () => {
    const dir = join(folder, 'forgetful');
    const [first, second] = [
      await put('forget/first.txt', BRIEF),
      await put('forget/second.txt', `${BRIEF}نعم.\n`),
    ];
    const dry = await silat(['build', first, '--store', dir, '--dry-run'], { env: ENGLISH });
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('added 1, renewed 0') });
    await expect(readdir(dir)).rejects.toThrow();
    expect(await silat(['build', first, '--store', dir])).toMatchObject({ code: 0 });
    const grown = await silat(['build', first, second, '--store', dir, '--dry-run'], { env: ENGLISH });
    expect(grown.out).toContain('added 1, renewed 0, left as they are 1');
    await silat(['build', second, '--store', dir]);
    const names = async () => {
      const asked = ['query', 'MATCH (d:Document) RETURN d.doc AS doc', '--store', dir, '--format', 'json'];
      return (JSON.parse((await silat(asked)).out) as { doc: string }[]).map(({ doc }) => doc).sort();
    };
    expect(await names()).toEqual(['first', 'second']);
    const wrong = await silat(['forget', 'first', 'third', '--store', dir], { env: ENGLISH });
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('"third"') });
    expect(await names()).toEqual(['first', 'second']);
    const done = await silat(['forget', 'first', '--store', dir], { env: ENGLISH });
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('Documents removed: 1') });
    expect(await names()).toEqual(['second']);
  });
});
