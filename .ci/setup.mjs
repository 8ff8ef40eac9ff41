// Brings what the project needs and does not have: its dependencies, and browsers.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { BROWSER_NAMES, browserVariables, describeMissing, findBrowser, installCommands } from './browsers.mjs';
import { run, runStep } from './run-step.mjs';

const STAMP = 'node_modules/.capitula-lockfile';
const isCi = process.env.CI === 'true';

/** Thrown where the person has to do something; its message says what. */
export class SetupError extends Error {}

/** Installs the dependencies where they are missing or the lockfile has changed. */
export async function setUpDependencies() {
  const lockfile = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockfile) return;
  const installed = await runStep('Install dependencies', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }),
  );
  if (!installed) throw new SetupError('The dependencies could not be installed.');
  writeFileSync(STAMP, lockfile);
}

/**
 * Finds the browsers, installing what is missing where it may. Resolves with the variables that say where
 * they are. `needed` is how many there must be; under CI=true it is all.
 */
export async function setUpBrowsers({ needed = BROWSER_NAMES.length } = {}) {
  const missing = () => BROWSER_NAMES.filter((browser) => findBrowser(browser) === null);
  const enough = () => BROWSER_NAMES.length - missing().length >= (isCi ? BROWSER_NAMES.length : needed);
  if (!enough()) await install(missing());
  if (!enough()) throw new SetupError(describeMissing(missing()));
  const found = BROWSER_NAMES.map((browser) => [browser, findBrowser(browser)]).filter(([, path]) => path !== null);
  return browserVariables(Object.fromEntries(found));
}

async function install(browsers) {
  const commands = installCommands(browsers);
  if (!commands) throw new SetupError(describeMissing(browsers));
  console.log(`To install what is missing:\n  ${commands.map((command) => command.join(' ')).join(' && ')}`);
  if (!(await isAllowed())) throw new SetupError(describeMissing(browsers));
  for (const [command, ...args] of commands) {
    const title = `${command} ${args[0]}`;
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (!(await runStep(title, () => run(command, args, { quiet: true, env }))))
      throw new SetupError(`"${[command, ...args].join(' ')}" failed.`);
  }
}

/** Asks on a terminal; without one there is nobody to ask, and in CI it is expected. */
async function isAllowed() {
  if (isCi || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const reply = await terminal.question('Do that now? [Y/n] ');
  terminal.close();
  return !/^n/i.test(reply.trim());
}
