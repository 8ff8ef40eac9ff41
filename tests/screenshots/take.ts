import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CapitulaPage } from '../e2e/capitula-page.ts';
import { type BrowserName, findExtension, launchBrowser } from '../e2e/launch-browser.ts';
import { SELECTORS } from '../../lib/youtube/selectors.ts';
import { videos } from '../fixtures/videos.ts';
import type { Scenario } from '../site/scenario.ts';
import { type Site, startSite } from '../site/start-site.ts';
import { type Shot, shots } from './shots.ts';

/** Pictures of Chromium's that the README shows. */
const IN_README = ['interview-light', 'interview-dark'];
const VIEWPORT = { width: 1400, height: 900 };

/** `npm run screenshots [-- FOLDER [NAME …]]`: pictures of the named states, or of all, in both browsers, light and dark. */
async function takeAll(folder: string, names: readonly string[]): Promise<void> {
  const wanted = shots.filter(({ name }) => names.length === 0 || names.includes(name));
  const site = await startSite(Object.values(videos));
  for (const browserName of ['chromium', 'firefox'] as const) {
    await mkdir(join(folder, browserName), { recursive: true });
    await takeIn(browserName, site, wanted, join(folder, browserName));
  }
  await site.close();
  for (const name of IN_README.filter((picture) => wanted.some((shot) => picture.startsWith(shot.name)))) {
    await mkdir('.github/screenshots', { recursive: true });
    await copyFile(join(folder, 'chromium', `${name}.png`), join('.github/screenshots', `${name}.png`));
  }
  console.log(`Pictures are in ${folder}`);
}

async function takeIn(browserName: BrowserName, site: Site, wanted: readonly Shot[], folder: string): Promise<void> {
  const browser = await launchBrowser(browserName, site.port);
  for (const shot of wanted) {
    for (const theme of shot.lightOnly ? (['light'] as const) : (['light', 'dark'] as const)) {
      const extensionId = await browser.installExtension(findExtension(browserName));
      const capitula = new CapitulaPage(await browser.newPage(), site);
      await take(capitula, shot, theme, join(folder, `${shot.name}-${theme}.png`));
      await capitula.page.close();
      await browser.uninstallExtension(extensionId);
    }
    console.log(`${browserName}: ${shot.name}`);
  }
  await browser.close();
}

async function take(capitula: CapitulaPage, shot: Shot, theme: Scenario['theme'], path: string): Promise<void> {
  await capitula.page.setViewport(shot.viewport ?? VIEWPORT);
  await capitula.watch(shot.video, { ...shot.scenario, theme });
  await capitula.inSidebar('*');
  // YouTube's own description is the last thing that it draws.
  await capitula.page.waitForFunction(
    (snippet) => document.querySelector(snippet)?.textContent !== '',
    {},
    SELECTORS.descriptionSnippet,
  );
  await shot.act?.(capitula);
  await capitula.isAtRest();
  await capitula.page.screenshot({ path: path as `${string}.png` });
}

const [folder = '.output/screenshots', ...names] = process.argv.slice(2);
await takeAll(resolve(folder), names);
