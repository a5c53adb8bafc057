import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    mockReset: true,
    restoreMocks: true,
    projects: [
      {
        plugins: [WxtVitest()],
        root,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        root,
        test: { name: 'pages', include: ['tests/pages/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
      },
      {
        root,
        // One browser at a time: two on two cores make timings, not tests.
        // What a page shows sooner or later is waited for as long as a loaded machine may need.
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout: 90_000, hookTimeout: 120_000, fileParallelism: false, expect: { poll: { timeout: 15_000 } } },
      },
    ],
  },
});
