import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import type { Site } from '../site/start-site.ts';
import { type Footprint, measureFootprint } from '../soak/footprint.ts';
import { navigateOften } from '../soak/navigate-often.ts';
import { CapitulaPage } from './capitula-page.ts';
import { findExtension, launchBrowser } from './launch-browser.ts';
import { test } from './test.ts';

/** How often it goes from video to video; `npm run soak` asks for 500. */
const NAVIGATIONS = Number(process.env.CAPITULA_SOAK ?? 50);
const TIMEOUT = 60_000 + NAVIGATIONS * 2000;

/** More would be felt on a page that has some thousands of its own; the sidebar shows 31 rows. */
const MOST_NODES = 400;
/** A third of them wait for the video, and as many for YouTube to turn to another one. */
const MOST_LISTENERS = 30;

const SMALL_SCRIPTS = ['player-response.js', 'youtube.js'];

/** The machine code that V8 makes of what runs often counts as heap, and would be all that is seen of it. */
const WITHOUT_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

test(`${NAVIGATIONS} navigations leave no node and no listener behind`, { timeout: TIMEOUT }, async ({ site }) => {
  const own = await measureGrowth(site, true);
  const ofPage = await measureGrowth(site, false);
  console.log(`heap kept of each of ${NAVIGATIONS} navigations: ${own} kB with the sidebar, ${ofPage} kB without`);
});

test(`31 rows add at most ${MOST_NODES} nodes and ${MOST_LISTENERS} listeners to the page`, async ({
  browser,
  capitula,
  extensionId,
}) => {
  const { page } = capitula;
  await capitula.watch(videos.longInterview);
  await capitula.outlineAppears('Opening');
  await expect.poll(async () => (await capitula.chapters()).length).toBe(31);
  await capitula.video.isReady();
  const carrying = await measureAtRest(page);
  await browser.uninstallExtension(extensionId);
  await capitula.reload();
  await expect.poll(async () => carrying.nodes - (await measureFootprint(page)).nodes).toBeLessThanOrEqual(MOST_NODES);
  const alone = await measureFootprint(page);
  expect(carrying.nodes - alone.nodes).toBeGreaterThan(31);
  expect(carrying.listeners - alone.listeners).toBeLessThanOrEqual(MOST_LISTENERS);
  console.log(`more nodes: ${carrying.nodes - alone.nodes}, more listeners: ${carrying.listeners - alone.listeners}`);
});

test('a page without a video has the small scripts alone, until a video is watched in it', async ({
  capitula,
  site,
}) => {
  const { page } = capitula;
  const scripts = await listScripts(page);
  site.stage();
  await capitula.open('/');
  await expect.poll(() => scripts.toSorted()).toEqual(SMALL_SCRIPTS);
  const { listeners } = await measureAtRest(page);
  await capitula.goTo(videos.longInterview);
  await capitula.outlineAppears('Opening');
  expect(scripts.toSorted()).toEqual([...SMALL_SCRIPTS, 'watch.js'].toSorted());
  expect((await measureAtRest(page)).listeners).toBeGreaterThan(listeners + 10);
});

test("the large script asks at its top to be compiled beside the page's thread", async () => {
  const script = await readFile(join(findExtension('chromium'), 'watch.js'), 'utf8');
  expect(script.slice(0, script.indexOf('\n'))).toBe('//# allFunctionsCalledOnLoad');
});

/** The extension's scripts that the page reads from now on, by their names. */
async function listScripts(page: Page): Promise<readonly string[]> {
  const scripts: string[] = [];
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) scripts.push(url.slice(url.lastIndexOf('/') + 1));
  });
  await session.send('Debugger.enable');
  return scripts;
}

/** What the page holds once that stays the same. */
async function measureAtRest(page: Page): Promise<Footprint> {
  let last = await measureFootprint(page);
  await expect
    .poll(async () => {
      const { nodes, listeners } = last;
      last = await measureFootprint(page);
      return last.nodes === nodes && last.listeners === listeners;
    })
    .toBe(true);
  return last;
}

/** Goes from video to video in a browser of its own; the kilobytes of heap that are kept of each navigation. */
async function measureGrowth(site: Site, withExtension: boolean): Promise<string> {
  const browser = await launchBrowser('chromium', site.port, { args: [WITHOUT_MACHINE_CODE] });
  try {
    if (withExtension) await browser.installExtension(findExtension('chromium'));
    const page = await browser.newPage();
    const capitula = new CapitulaPage(page, site);
    await capitula.watch(videos.longInterview);
    if (withExtension) await capitula.outlineAppears('Opening');
    // What is made once, and kept.
    await navigateOften(page, 10 + NAVIGATIONS / 10);
    const before = await measureFootprint(page);
    await navigateOften(page, NAVIGATIONS);
    const { heap } = await measureFootprint(page);
    // What was begun for videos that were left ends a moment later.
    await expect
      .poll(() => measureFootprint(page), { timeout: 15_000 })
      .toSatisfy((after: Footprint) => after.nodes <= before.nodes && after.listeners <= before.listeners);
    return ((heap - before.heap) / NAVIGATIONS / 1024).toFixed(2);
  } finally {
    await browser.close();
  }
}
