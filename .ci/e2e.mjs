// npm run test:e2e [-- SPEC …]: the end-to-end tests alone, on the extension as it was last built.
import { run } from './run-step.mjs';
import { setUpBrowsers } from './setup.mjs';

const args = ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts', ...process.argv.slice(2)];
process.exitCode = await run('npx', args, { env: await setUpBrowsers() });
