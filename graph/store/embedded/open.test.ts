import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildGraph } from '../../build/build.ts';
import { folders } from '../../testing/folder.ts';
import { NEWS } from '../../testing/records.ts';
import { databaseFile } from '../manifest.ts';
import { openEmbedded } from './open.ts';

const folder = folders();
const code = (value: string) => expect.objectContaining({ name: 'SilatError', code: value });

/** Another process that holds a database file open until it is told to end. */
async function holder(file: string, readOnly: boolean) {
  const engine = JSON.stringify(import.meta.resolve('@ladybugdb/core'));
  const script = `
    const { default: lbug } = await import(${engine});
    const database = new lbug.Database(${JSON.stringify(file)}, 0, true, ${readOnly});
    await database.init();
    console.log('open');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  });
  await once(child.stdout, 'data');
  return async () => {
    child.kill();
    await once(child, 'exit');
  };
}

test('building while another process holds the store says so at once', async () => {
  const dir = folder();
  await buildGraph(NEWS, dir);
  const release = await holder(databaseFile(dir), false);
  const start = performance.now();
  await expect(buildGraph(NEWS, dir)).rejects.toEqual(code('store-locked'));
  await expect(buildGraph(NEWS, dir, { replace: true })).rejects.toEqual(code('store-locked'));
  await expect(openEmbedded(dir, { readOnly: false })).rejects.toEqual(code('store-locked'));
  expect(performance.now() - start).toBeLessThan(5000);
  await release();
  expect(await buildGraph(NEWS, dir)).toMatchObject({ known: 4 });
});

test('building while another process builds the first store of a folder says so', async () => {
  const dir = folder();
  mkdirSync(dir);
  const release = await holder(join(dir, 'draft.lbug'), false);
  await expect(buildGraph(NEWS, dir)).rejects.toEqual(code('store-locked'));
  await release();
  expect(await buildGraph(NEWS, dir)).toMatchObject({ added: 4 });
});

test('several may read at once', async () => {
  const dir = folder();
  await buildGraph(NEWS, dir);
  const release = await holder(databaseFile(dir), true);
  const store = await openEmbedded(dir);
  expect((await store.query('MATCH (d:Document) RETURN count(*) AS n')).rows).toEqual([{ n: 4 }]);
  await store.close();
  await release();
});

test('a missing store and a damaged one are told apart', async () => {
  await expect(openEmbedded(folder())).rejects.toEqual(code('store-missing'));

  const junk = folder();
  mkdirSync(junk);
  writeFileSync(databaseFile(junk), 'ليس مخزنا');
  await expect(openEmbedded(junk)).rejects.toEqual(code('store-invalid'));
  await expect(buildGraph(NEWS, junk)).rejects.toEqual(code('store-invalid'));
  expect(await buildGraph(NEWS, junk, { replace: true })).toMatchObject({ documents: 4 });

  truncateSync(databaseFile(junk), 5000);
  await expect(openEmbedded(junk)).rejects.toEqual(code('store-invalid'));

  const older = folder();
  await buildGraph(NEWS, older);
  writeFileSync(
    join(older, 'store.json'),
    '{"schema":0,"engine":"x","bytes":0,"fingerprint":null,"documents":0}',
  );
  await expect(openEmbedded(older)).rejects.toEqual(code('store-invalid'));
});

test('what a killed build left behind is cleared by the next', async () => {
  const dir = folder();
  await buildGraph(NEWS.slice(0, 2), dir);
  copyFileSync(databaseFile(dir), join(dir, 'draft.lbug'));
  mkdirSync(join(dir, 'load-abc'));
  expect(await buildGraph(NEWS, dir)).toMatchObject({ added: 2, known: 2 });
  expect(readdirSync(dir).filter((name) => name.startsWith('draft') || name.startsWith('load-'))).toEqual([]);
});
