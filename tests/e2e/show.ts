import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { videos } from '../fixtures/videos.ts';
import { readVideos } from '../site/read-videos.ts';
import { scenarios, type ScenarioName } from '../site/scenario.ts';
import { startSite } from '../site/start-site.ts';
import type { Video } from '../site/video.ts';
import { CapitulaPage } from './capitula-page.ts';
import { type BrowserName, findExtension, launchBrowser } from './launch-browser.ts';

/** Shows the extension beside a video: `npm start [-- FILE] [--scenario NAME] [--headless]`. */
async function show(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { scenario: { type: 'string', default: 'ordinary' }, headless: { type: 'boolean', default: false } },
  });
  if (!isScenario(values.scenario)) {
    throw new Error(`no scenario "${values.scenario}"; there are ${Object.keys(scenarios).join(', ')}`);
  }
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`there is no ${missing}`);
  const shown = [...positionals.flatMap(readVideos), ...Object.values(videos)];
  const [first] = shown;
  if (!first) throw new Error('there is no video to show');
  const headless = values.headless || !hasDisplay();
  const browserName: BrowserName = process.env.CHROMIUM_PATH ? 'chromium' : 'firefox';
  const site = await startSite(shown);
  const browser = await launchBrowser(browserName, site.port, {
    headless,
    ...(headless ? {} : { defaultViewport: null }),
  });
  try {
    await browser.installExtension(findExtension(browserName));
    const [page = await browser.newPage()] = await browser.pages();
    const capitula = new CapitulaPage(page, site);
    await capitula.watch(first, scenarios[values.scenario]);
    if (headless) await tell(capitula, first);
    else await browserIsClosed(browser);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Does what a viewer would, where nobody can watch, and prints what came of it. */
async function tell(capitula: CapitulaPage, video: Video): Promise<void> {
  const screenshot = join(mkdtempSync(join(tmpdir(), 'capitula-')), 'sidebar.png');
  console.log(`There is no display, so this is what was seen of "${video.title}" without one.\n`);
  const hasSidebar = await capitula.inSidebar('*').then(
    () => true,
    () => false,
  );
  const chapters = hasSidebar ? await capitula.chapters() : [];
  for (const chapter of chapters) console.log(`  ${chapter}`);
  const wanted = chapters[Math.floor(chapters.length / 2)];
  if (wanted === undefined) console.log((await capitula.sidebarText()) ?? 'There is nothing in it for a sidebar.');
  else await clickAndTell(capitula, wanted);
  await capitula.page.screenshot({ path: screenshot });
  console.log(`Screenshot: ${screenshot}`);
}

async function clickAndTell(capitula: CapitulaPage, chapter: string): Promise<void> {
  const [before, after] = [await capitula.video.currentTime(), await capitula.clickChapter(chapter)];
  await capitula.chapterIsActive(chapter);
  console.log(`\nA click on "${chapter}" moved the video from ${before} s to ${after} s.`);
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function browserIsClosed(browser: { once: (event: 'disconnected', listener: () => void) => unknown }): Promise<void> {
  console.log('Close the browser to end this.');
  return new Promise((resolve) => void browser.once('disconnected', resolve));
}

try {
  await show();
} catch (error) {
  console.error(`show: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
