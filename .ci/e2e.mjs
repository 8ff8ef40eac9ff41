// npm run test:e2e [-- SPEC …]: the end-to-end tests alone, on the extension as it was last built.
import { runVitest } from './run-step.mjs';
import { setUpBrowsers } from './setup.mjs';

const args = ['--config', 'tests/e2e/vitest.config.ts', ...process.argv.slice(2)];
process.exitCode = await runVitest(args, await setUpBrowsers());
