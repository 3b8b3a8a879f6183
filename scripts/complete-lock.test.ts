import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complete, type LockEntry, platformOf } from './complete-lock.mjs';

test.each([
  ['@biomejs/cli-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
  ['@ladybugdb/core-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
  ['@x/y-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
  ['fsevents', null],
])('the platform of %s', (name, expected) => {
  expect(platformOf(name)).toEqual(expected);
});

test('platform packages that are missing are added, with the version asked for', () => {
  const tool: LockEntry = {
    version: '2.0.0',
    dev: true,
    optionalDependencies: { 'tool-linux-x64': '2.0.0', 'tool-win32-x64': '2.0.0', fsevents: '~2.3.3' },
  };
  const there: LockEntry = { version: '2.0.0' };
  const { packages, added } = complete({ 'node_modules/tool': tool, 'node_modules/tool-linux-x64': there });
  expect(added).toEqual(['tool-win32-x64@2.0.0']);
  expect(packages['node_modules/tool-linux-x64']).toBe(there);
  expect(packages['node_modules/tool-win32-x64']).toMatchObject({ os: ['win32'], optional: true, dev: true });
});

test('the lock file as it is: whole, and without addresses of registries', () => {
  const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };
  expect(complete(packages).added).toEqual([]);
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
