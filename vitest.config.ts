import './.ci/node-20.mjs';
import { existsSync } from 'node:fs';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Labelled descriptions that are not part of the project: with the variable they must be there, without it their tests are not collected. */
const corpus = process.env.CAPITULA_CORPUS;
if (corpus !== undefined && !existsSync(corpus)) {
  throw new Error(`CAPITULA_CORPUS names ${corpus}, and there is no such folder`);
}

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'tests/{lib,components,entrypoints,fuzz}/**/*.test.{ts,tsx}',
      ...(corpus ? ['tests/corpus/**/*.test.ts'] : []),
    ],
    restoreMocks: true,
  },
});
