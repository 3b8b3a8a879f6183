import { expect, test } from 'vitest';
import { givenServer } from './given.ts';
import { startTestServer, type TestServer, WAYS, type Way } from './server.ts';

const server = (url: string): TestServer => ({ address: { url }, stop: async () => undefined });
const none: Way = async () => null;
const gives =
  (url: string): Way =>
  async () =>
    server(url);
const broken: Way = async () => {
  throw new Error('did not start');
};

test('the first way that has a server gives it; the ones after it are not tried', async () => {
  expect((await startTestServer({}, [none, gives('bolt://b'), broken]))?.address.url).toBe('bolt://b');
});

test('a server that is there and does not start is a failure, not a reason to take another', async () => {
  await expect(startTestServer({}, [broken, gives('bolt://b')])).rejects.toThrow('did not start');
});

test('without any: one line that says what to do, and in CI a failure', async () => {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  expect(await startTestServer({}, [none, none], say)).toBeNull();
  expect(lines).toEqual([expect.stringMatching(/^Skipped: .*NEO4J_URI.*Docker.*Java/)]);
  await expect(startTestServer({ CI: 'true' }, [none], say)).rejects.toThrow(/NEO4J_URI.*Docker.*Java/);
  expect(lines).toHaveLength(1);
});

test('a server that was named comes first, with all that was said of it', async () => {
  const env = { NEO4J_URI: 'bolt://mine:7687', NEO4J_USER: 'me', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' };
  const found = await startTestServer(env);
  expect(found?.address).toEqual({ url: 'bolt://mine:7687', user: 'me', password: 'p', database: 'd' });
  expect(WAYS[0]).toBe(givenServer);
  expect(await givenServer({ NEO4J_URI: '' })).toBeNull();
});
