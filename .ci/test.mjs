// npm test: sets up, then runs everything, and says at the end what passed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runStep, runVitest } from './run-step.mjs';
import { setUpBrowsers, setUpDependencies, SetupError } from './setup.mjs';

const E2E = ['--config', 'tests/e2e/vitest.config.ts', '--reporter=./tests/e2e/second-try-reporter.ts'];
const reports = mkdtempSync(join(tmpdir(), 'capitula-'));

/** Counts of a step that is one check: it passes or it fails. */
async function check(title, args, options) {
  const passed = await runStep(title, () => run('npm', ['run', '--silent', ...args], options));
  return { title, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** Counts of a step that is many tests; one that breaks before it counts any has failed once. */
async function tests(title, name, args, env = {}) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = await runStep(title, () => runVitest([...args, ...reporters], env));
  let counts = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // A run that broke wrote no report; it counts as failed below.
  }
  return { title, passed: counts.passed, failed: passed ? 0 : Math.max(1, counts.failed) };
}

async function testAll() {
  await setUpDependencies();
  const browsers = await setUpBrowsers();
  const steps = [
    () => check('Format, lint and types', ['check']),
    () => tests('Unit tests', 'unit', []),
    () => check('Build for both browsers', ['build'], { quiet: true }),
    () => tests('End to end, in both browsers', 'e2e', E2E, browsers),
  ];
  const results = [];
  for (const step of steps) results.push(await step());
  console.log();
  for (const { title, passed, failed } of results) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

try {
  process.exitCode = (await testAll()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`✗ ${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
