import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { hostileDescriptions } from '../support/hostile-descriptions.ts';
import { readFlat } from './flat-baseline.ts';
import { microseconds, printTable, quantile, warmUp } from './measure.ts';
import { withMadeTables } from '../../lib/build/with-made-tables.ts';
import type * as readerModule from '../../lib/reading/read-description.ts';

/** The reader as it is bundled, which is what people run: `tsx` adds calls to functions that are named by a constant. */
type Reader = typeof readerModule;

const ROOT = new URL('../../', import.meta.url);
const FIXTURES = new URL('tests/fixtures/descriptions/', ROOT);
const corpus = process.env.CAPITULA_CORPUS;

/** The one long description that the reader is measured by: the corpus' where it is there, else our own. */
const seedFile =
  corpus === undefined ? new URL('interview.txt', FIXTURES).pathname : join(corpus, 'seed-description.txt');

function descriptionsAtHand(): readonly string[] {
  const own = readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, FIXTURES), 'utf8'));
  return [...own, ...(corpus === undefined ? [] : descriptionsOf(join(corpus, 'corpus')))];
}

function descriptionsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): { description: string } => JSON.parse(line))
    .map(({ description }) => description);
}

/** Bundles the reader as the extension does, so that its weight and its cold start can be measured. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [withMadeTables()],
    build: {
      outDir: folder,
      lib: { entry: new URL('lib/reading/read-description.ts', ROOT).pathname, formats: ['es'], fileName: 'reader' },
    },
  });
  const file = readdirSync(folder).find((name) => /\.m?js$/.test(name));
  if (file === undefined) throw new Error(`no bundle was written to ${folder}`);
  return join(folder, file);
}

const COLD = `
  const [file, description] = process.argv.slice(1);
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(description, 'utf8');
  const start = performance.now();
  const { readDescription } = await import(file);
  const loaded = performance.now();
  readDescription(text, { duration: null });
  console.log(loaded - start, performance.now() - loaded);
`;

/**
 * Milliseconds to load the bundle and to read the seed for the first time, each in a process of its own, which V8's
 * `flags` are given to; the medians.
 */
function coldStart(file: string, ...flags: readonly string[]): readonly [load: string, read: string] {
  const runs = Array.from({ length: 9 }, () => {
    const args = [...flags, '--input-type=module', '--eval', COLD, pathToFileURL(file).href, seedFile];
    return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split(' ').map(Number);
  });
  const median = (at: number): string =>
    quantile(
      runs.map((run) => run[at] ?? 0).toSorted((a, b) => a - b),
      0.5,
    ).toFixed(1);
  return [median(0), median(1)];
}

function printSpeed(file: string, { readDescription }: Reader): void {
  const code = readFileSync(file);
  const [load, read] = coldStart(file);
  // In the extension V8 is asked to compile the script beside the page's thread (lib/build/watch-as-module.ts).
  const [, readCompiled] = coldStart(file, '--no-lazy');
  const seed = readFileSync(seedFile, 'utf8');
  const [warm, warmFlat] = [() => void readDescription(seed, { duration: null }), () => void readFlat(seed)];
  warmUp(warm);
  warmUp(warmFlat);
  printTable(`The reader, on a description of ${seed.length} characters`, [
    ['', 'reader', 'flat baseline'],
    ['warm, µs', microseconds(warm).toFixed(0), microseconds(warmFlat).toFixed(0)],
    ['first reading, ms', read, ''],
    ['  all functions compiled before', readCompiled, ''],
    ['loading its code, ms', load, ''],
    ['its code, kB', (code.length / 1000).toFixed(1), ''],
    ['its code, kB gzipped', (gzipSync(code).length / 1000).toFixed(1), ''],
  ]);
}

function printDescriptions({ readDescription }: Reader): void {
  const descriptions = descriptionsAtHand();
  const times = [
    (text: string) => void readDescription(text, { duration: null }),
    (text: string) => void readFlat(text),
  ].map((read) => {
    for (const description of descriptions) read(description);
    return descriptions.map((description) => microseconds(() => read(description), 3)).toSorted((a, b) => a - b);
  });
  const row = (name: string, share: number): string[] => [
    name,
    ...times.map((sorted) => quantile(sorted, share).toFixed(0)),
  ];
  printTable(`${descriptions.length} descriptions, µs each`, [
    ['', 'reader', 'flat baseline'],
    row('median', 0.5),
    row('p99', 0.99),
    row('maximum', 1),
  ]);
}

function printGrowth({ readDescription }: Reader): void {
  const milliseconds = (description: string): number =>
    microseconds(() => readDescription(description, { duration: null }), 3) / 1000;

  const rows = Object.entries(hostileDescriptions).map(([name, generate]) => {
    const [at100, at200, at1000, at2000] = [100_000, 200_000, 1_000_000, 2_000_000].map((length) =>
      milliseconds(generate(length)),
    );
    const ratio = (small = 1, large = 1): string => (large / small).toFixed(2);
    return [name, (at100 ?? 0).toFixed(1), ratio(at100, at200), (at1000 ?? 0).toFixed(0), ratio(at1000, at2000)];
  });
  printTable('Growth: twice the length may take two and a half times as long', [
    ['', '100 kB, ms', '×2', '1 MB, ms', '×2'],
    ...rows,
  ]);
}

if (corpus !== undefined && !existsSync(corpus))
  throw new Error(`CAPITULA_CORPUS names ${corpus}, and there is no such folder`);
const folder = mkdtempSync(join(tmpdir(), 'reader-'));
try {
  const file = await bundle(folder);
  const reader: Reader = await import(pathToFileURL(file).href);
  printSpeed(file, reader);
  printDescriptions(reader);
  printGrowth(reader);
} finally {
  rmSync(folder, { recursive: true });
}
