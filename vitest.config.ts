import { defineConfig } from 'vitest/config';

const SECOND_MS = 1000;

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{library,ingest,graph,viewer,cli,corpus,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // The end-to-end tests build a graph and start browsers.
    testTimeout: 120 * SECOND_MS,
    hookTimeout: 180 * SECOND_MS,
    // A store's native module wants a process of its own; two at a time suit a machine of two cores.
    pool: 'forks',
    maxWorkers: 2,
  },
});
