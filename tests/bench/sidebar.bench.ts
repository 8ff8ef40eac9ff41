import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
// The finder of browsers is plain JavaScript, because it runs before anything is installed.
// @ts-expect-error it has no declarations
import { findBrowser } from '../../.ci/browsers.mjs';
import { readDescription } from '../../lib/reading/read-description.ts';
import { readLocale } from '../support/read-messages.ts';
import { printTable } from './measure.ts';
import type { Bench, Measured } from './sidebar-page.tsx';

declare global {
  var sidebarPage: { readonly measure: (bench: Bench) => Promise<Measured> };
}

const ROUNDS = 25;
const WORDS = 'river delta coast tide current map border bridge harbour island lake marsh spring valley'.split(' ');

/** A description with that many chapters, in sections or flat, and links. */
function describe(chapters: number, links: number, perSection: number | null): string {
  const lines = ['CONTENTS:'];
  for (let index = 0; index < chapters; index += 1) {
    const section = Math.floor(index / (perSection ?? chapters)) + 1;
    const isFirst = perSection !== null && index % perSection === 0;
    if (isFirst) lines.push(`${section}. The ${WORDS[section % WORDS.length]} and the ${WORDS[index % 5]}`);
    const number = perSection === null ? '' : `${section}.${(index % perSection) + 1} `;
    const words = Array.from({ length: 2 + (index % 5) }, (_, word) => WORDS[(index * 3 + word * 5) % WORDS.length]);
    lines.push(`[${new Date(index * 50_000).toISOString().slice(11, 19)}] ${number}On ${words.join(' ')}`);
  }
  lines.push('', 'LINKS:');
  for (let index = 0; index < links; index += 1) {
    lines.push(`The ${WORDS[index % WORDS.length]} ${index}: https://site${index % 17}.example/${index}`);
  }
  return lines.join('\n');
}

async function bundlePage(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('sidebar-page.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'sidebarPage',
      },
    },
  });
  const chunks = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = chunks.find((chunk): chunk is Rollup.OutputChunk => chunk.type === 'chunk');
  if (script === undefined) throw new Error('the page of the benchmark has no script');
  return script.code;
}

async function measureRow(page: Page, name: string, description: string): Promise<readonly string[]> {
  const video = { description, duration: 20_000 };
  const reading = readDescription(description, { duration: 20_000 });
  const words = Object.fromEntries(await readLocale('en'));
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as somebody who watches has it
    rounds.push(await page.evaluate((bench) => sidebarPage.measure(bench), { video, reading, words } satisfies Bench));
  }
  const longTasks = rounds.slice(1).reduce((sum, { longTasks: count }) => sum + count, 0);
  return [
    name,
    format(median(rounds.map(({ first }) => first))),
    format(median(rounds.flatMap(({ keystrokes }) => keystrokes))),
    format(Math.max(...medians(rounds.map(({ keystrokes }) => keystrokes)))),
    format(median(rounds.map(({ boundary }) => boundary))),
    String(longTasks),
  ];
}

/** The median of each keystroke over all rounds. */
function medians(rounds: readonly (readonly number[])[]): readonly number[] {
  return (rounds[0] ?? []).map((_, index) => median(rounds.map((keystrokes) => keystrokes[index] ?? 0)));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function format(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}

const executablePath: string | null = findBrowser('chromium');
if (executablePath === null) {
  process.stdout.write('\nThe sidebar is measured in Chromium, and there is none.\n');
} else {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    args: isRoot ? ['--no-sandbox'] : [],
    protocolTimeout: 30_000,
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundlePage() });
    const rows = [['', 'first paint', 'keystroke', 'its slowest', 'boundary', 'tasks > 50 ms']];
    for (const [name, description] of [
      ['20 chapters, 5 links', describe(20, 5, 5)],
      ['300 chapters in 30 sections, 200 links', describe(300, 200, 10)],
      ['300 chapters in a flat list, 200 links', describe(300, 200, null)],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- they share the processor
      rows.push([...(await measureRow(page, name, description))]);
    }
    printTable(
      `The sidebar in Chromium: script, median of ${ROUNDS} (limits: first paint 16 ms, keystroke 8 ms)`,
      rows,
    );
  } finally {
    await browser.close();
  }
}
