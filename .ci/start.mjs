// npm start [-- FILE]: the extension in a browser, beside a video of the stand-in.
import { run, runStep } from './run-step.mjs';
import { setUpBrowsers, setUpDependencies, SetupError } from './setup.mjs';

async function start() {
  await setUpDependencies();
  const browsers = await setUpBrowsers({ needed: 1 });
  const target = browsers.CHROMIUM_PATH ? [] : ['-b', 'firefox'];
  const built = await runStep('Build', () => run('npx', ['wxt', 'build', ...target], { quiet: true }));
  if (!built) return 1;
  return run('npx', ['tsx', 'tests/e2e/show.ts', ...process.argv.slice(2)], { env: browsers });
}

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
