// One step of a longer run: said when it starts, timed, and shown whole when it fails.
import { spawn } from 'node:child_process';

/** Runs a command in the project's folder. Resolves with its status; its output goes to the terminal. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['inherit', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      if (status !== 0 && quiet) process.stderr.write(Buffer.concat(output));
      resolve(status ?? 1);
    });
  });
}

/** Says what a step is, does it, and says how it went. `act` resolves with a status; this with whether it passed. */
export async function runStep(title, act) {
  console.log(`▸ ${title}`);
  const started = Date.now();
  const status = await act();
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(status === 0 ? `✓ ${title} (${seconds} s)` : `✗ ${title} failed (${seconds} s)`);
  return status === 0;
}

/** Runs vitest with these arguments. */
export function runVitest(args, env = {}) {
  return run('npx', ['vitest', 'run', ...args], { env });
}
