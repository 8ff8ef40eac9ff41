import '../../.ci/node-20.mjs';
import { defineConfig } from 'vitest/config';

/** What each browser runs: every spec; what only Chromium can tell is in `*.chromium.spec.ts`. */
const EXCLUDED = { chromium: [], firefox: ['**/*.chromium.spec.ts'] };

/** Each spec runs in both browsers. Two workers share the files; each keeps a site and a browser for those that it gets. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes at once, but for a busy machine.
    expect: { poll: { timeout: 10_000 } },
    // Two browsers on a busy machine are not wholly to be foreseen: one more try, which is said aloud at the end.
    retry: process.env.CI ? 1 : 0,
    projects: (['chromium', 'firefox'] as const).map((browserName) => ({
      extends: true,
      test: {
        name: browserName,
        include: ['**/*.spec.ts'],
        exclude: EXCLUDED[browserName],
        provide: { browserName },
      },
    })),
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserName: 'chromium' | 'firefox';
  }
}
