import { defineConfig } from 'vitest/config';

/** What each browser runs: every spec; what only Chromium can tell is in `*.chromium.spec.ts`. */
const EXCLUDED = { chromium: [], firefox: ['**/*.chromium.spec.ts'] };

/** Each spec runs in both browsers, one after the other; within one, specs share the browser and follow one another. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    isolate: false,
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: (['chromium', 'firefox'] as const).map((browserName, groupOrder) => ({
      extends: true,
      test: {
        name: browserName,
        include: ['**/*.spec.ts'],
        exclude: EXCLUDED[browserName],
        provide: { browserName },
        sequence: { groupOrder },
      },
    })),
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserName: 'chromium' | 'firefox';
  }
}
