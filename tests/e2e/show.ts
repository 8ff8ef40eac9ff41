import { mkdtempSync } from 'node:fs';
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
  await capitula.outlineAppears();
  const chapters = await capitula.chapters();
  for (const chapter of chapters) console.log(`  ${chapter}`);
  const wanted = chapters[Math.floor(chapters.length / 2)] ?? '';
  const [before, after] = [await capitula.video.currentTime(), await capitula.clickChapter(wanted)];
  await capitula.chapterIsActive(wanted);
  console.log(`\nA click on "${wanted}" moved the video from ${before} s to ${after} s.`);
  await capitula.page.screenshot({ path: screenshot });
  console.log(`Screenshot: ${screenshot}`);
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

await show();
