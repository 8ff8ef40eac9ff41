import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { CapitulaPage } from '../e2e/capitula-page.ts';
import { findExtension, launchBrowser } from '../e2e/launch-browser.ts';
import { videos } from '../fixtures/videos.ts';
import { startSite } from '../site/start-site.ts';
import { measureFootprint } from '../soak/footprint.ts';
import { printTable } from './measure.ts';
import { measureOwnScript } from './own-script.ts';

// What a page of YouTube costs with Capitula, in Chromium, beside the same page without it.
const PLAYED_SECONDS = 60;
/** What follows from pressing play is over by then. */
const SETTLED_SECONDS = 2;
const { longInterview, secondInterview, flatReview, noContents } = videos;

const site = await startSite(Object.values(videos));
const [without, carrying] = [await measurePage(false), await measurePage(true)];
await site.close();

const { elsewhere, use, playback, footprint } = carrying;
const moreScript = carrying.scriptTime - without.scriptTime;
const more = (key: 'nodes' | 'listeners' | 'heap') => footprint[key] - without.footprint[key];
printTable('On a page of YouTube, own script and what is kept', [
  ['', 'measured', 'to reach'],
  ['a page that is no watch page, CPU', `${elsewhere.cpu.toFixed(1)} ms`, '3 ms'],
  ['load, four navigations, five seeks, CPU', `${use.cpu.toFixed(1)} ms`, '30 ms'],
  ['  all scripts of the page, more than without', `${moreScript.toFixed(1)} ms`, ''],
  ["  beside the page's thread", `${use.background.toFixed(1)} ms`, ''],
  ['  longest call, CPU', `${use.longest.toFixed(1)} ms`, '12 ms'],
  ['a chapter plays, CPU a minute', `${playback.cpu.toFixed(1)} ms`, '2 ms'],
  ['  calls a minute', `${playback.calls}`, '10'],
  ['more nodes', `${more('nodes')}`, '400'],
  ['more listeners', `${more('listeners')}`, '30'],
  ['more heap', `${Math.round(more('heap') / 1024)} kB`, '500 kB'],
]);

async function measurePage(withExtension: boolean) {
  const browser = await launchBrowser('chromium', site.port);
  if (withExtension) await browser.installExtension(findExtension('chromium'));
  site.stage();
  // In a tab of its own: a page that was left may be kept, and would count.
  const home = await browser.newPage();
  const browse = await measureOwnScript(home, () => new CapitulaPage(home, site).open('/'));
  await home.close();
  const page = await browser.newPage();
  const capitula = new CapitulaPage(page, site);
  const arrive = async (title: string) => {
    if (withExtension) await capitula.outlineAppears(title);
  };
  const scriptTime = await watchScriptTime(page);
  const used = await measureOwnScript(page, async () => {
    await capitula.watch(longInterview);
    await arrive('Opening');
    for (const [video, title] of [
      [secondInterview, 'Towers'],
      [flatReview, 'Intro'],
      [noContents, null],
      [longInterview, 'Opening'],
    ] as const) {
      await capitula.goTo(video);
      if (title !== null) await arrive(title);
    }
    for (const time of [100, 3000, 6000, 9000, 5105]) await capitula.video.seek(time);
  });
  const allScripts = await scriptTime();
  const kept = await measureFootprint(page);
  await capitula.video.play();
  await setTimeout(SETTLED_SECONDS * 1000);
  const played = await measureOwnScript(page, () => setTimeout(PLAYED_SECONDS * 1000));
  await capitula.video.pause();
  await browser.close();
  return { elsewhere: browse, use: used, playback: played, footprint: kept, scriptTime: allScripts };
}

/** Milliseconds of CPU of all scripts of the page's process until the result is called, microtasks among them. */
async function watchScriptTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
}
