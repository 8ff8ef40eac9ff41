import { defineConfig } from 'vitest/config';

/** Each spec runs in both browsers, beside each other; within one, specs share the browser and follow one another. */
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
      test: { name: browserName, include: ['**/*.spec.ts'], provide: { browserName }, sequence: { groupOrder } },
    })),
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserName: 'chromium' | 'firefox';
  }
}
