import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Listener, listen } from './listen.ts';

const HOST = '127.0.0.1';
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function listener(): Listener & { server: Server } {
  const server = createServer();
  open.push(server);
  return {
    server,
    listen: ({ port, host }) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(`http://${host}:${portOf(server)}`));
      }),
  };
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

test('a port that was asked for and is taken is an error that names it', async () => {
  const first = listener();
  await listen(first, HOST, 0, 0);
  const taken = portOf(first.server);
  await expect(listen(listener(), HOST, taken, 0)).rejects.toMatchObject({
    code: 'port-in-use',
    what: { en: `port ${taken} is in use` },
  });
});

test('without one asked for, the next free one is taken', async () => {
  const first = listener();
  await listen(first, HOST, 0, 0);
  const taken = portOf(first.server);
  const url = await listen(listener(), HOST, null, taken);
  expect(Number(new URL(url).port)).toBeGreaterThan(taken);
});

test('an address of another machine is an error that names it', async () => {
  // 192.0.2.0/24 is set aside for documentation (RFC 5737): no machine has it.
  await expect(listen(listener(), '192.0.2.1', 0, 0)).rejects.toMatchObject({
    what: { en: 'this machine does not have the address 192.0.2.1' },
  });
});
