import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { checkHost, isLoopback, isOwnHost } from './host-check.ts';

test.each([
  ['127.0.0.1:4870', true],
  ['localhost:4870', true],
  ['LOCALHOST', true],
  ['silat.localhost:80', true],
  ['[::1]:4870', true],
  ['192.168.1.7:4870', true],
  ['evil.example:4870', false],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['not a host', false],
  ['', false],
  [undefined, false],
])('Host %j is answered: %j', (header, expected) => {
  expect(isOwnHost(header)).toBe(expected);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.7', false],
])('%s is reached from this machine only: %j', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});

test('a request under the name of another site gets nothing', async () => {
  const app = Fastify();
  checkHost(app);
  app.get('/', async () => 'secret');
  const ask = async (host: string) => (await app.inject({ url: '/', headers: { host } })).body;
  expect(await ask('127.0.0.1:4870')).toBe('secret');
  expect(await ask('evil.example')).not.toContain('secret');
  await app.close();
});
