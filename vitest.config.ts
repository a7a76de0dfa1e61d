import { defineConfig } from 'vitest/config';

// Workspace packages come from their sources, so that no test runs against a stale build.
const resolve = { conditions: ['source'] };
const ssr = { resolve: { conditions: ['source'], externalConditions: ['source'] } };

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.ts'],
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'units',
          setupFiles: ['test/support/seed.ts'],
          include: [
            'packages/*/src/**/*.test.ts',
            'addin/**/*.test.{ts,tsx}',
            'test/{contracts,properties,examples}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // A browser on a busy machine takes its time.
          expect: { poll: { timeout: 30_000, interval: 50 } },
          // The grid has idle work of its own; what passed at the second try only is named at the end.
          retry: 1,
          // After the units: the browser wants the machine for itself.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
