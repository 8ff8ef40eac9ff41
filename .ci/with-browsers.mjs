// node .ci/with-browsers.mjs COMMAND [ARG …]: runs a command that is told where the browsers are.
import { run } from './run-step.mjs';
import { setUpBrowsers } from './setup.mjs';

const [command, ...args] = process.argv.slice(2);
process.exitCode = await run('npx', [command, ...args], { env: await setUpBrowsers() });
