import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { createRandom } from '../support/random.ts';
import type { CapitulaPage } from './capitula-page.ts';
import type { BrowserName } from './launch-browser.ts';
import { test } from './test.ts';

/** How often it goes from video to video; `npm run soak` asks for 500. */
const NAVIGATIONS = Number(process.env.CAPITULA_SOAK ?? 50);
const TIMEOUT = 30_000 + NAVIGATIONS * 1000;

const FIRST_TITLES = {
  [videos.longInterview.videoId]: ['1 Opening'],
  [videos.secondInterview.videoId]: ['1 Towers'],
  [videos.flatReview.videoId]: ['Intro'],
  [videos.lecture.videoId]: ['Part I. Equilibrium theory'],
};
const CHOICE = [videos.longInterview, videos.secondInterview, videos.flatReview, videos.lecture, videos.noContents];

describe(`${NAVIGATIONS} navigations`, () => {
  test(
    'never show the contents of another video, and leave nothing behind',
    { timeout: TIMEOUT },
    async ({ capitula, browserName }) => {
      const delays = { fetch: 30, finish: 10, update: 10, description: 40, eviction: 60, stalePlayer: 40 };
      await capitula.watch(videos.longInterview, { delays });
      await capitula.outlineAppears('Opening');
      await wander(capitula, 10);
      await capitula.recordFirstTitles();
      const before = await countWhatIsKept(capitula.page, browserName);
      await wander(capitula, NAVIGATIONS);

      const shown = await capitula.firstTitlesByVideo();
      expect(FIRST_TITLES).toMatchObject(shown ?? {});
      expect(Object.keys(shown ?? {}).length).toBeGreaterThan(1);
      expect(await capitula.sidebarCount()).toBe(1);
      expect(capitula.errors).toEqual([]);
      // What was begun for videos that were left ends a moment later.
      await expect
        .poll(() => countWhatIsKept(capitula.page, browserName), { timeout: 10_000 })
        .toSatisfy((after: Kept) => after.nodes <= before.nodes && after.listeners <= before.listeners);
    },
  );
});

/** Goes from video to video, every other time before the last one has come, and ends with the long interview. */
async function wander(capitula: CapitulaPage, navigations: number): Promise<void> {
  const random = createRandom(41);
  for (let count = 1; count < navigations; count += 1) {
    const video = CHOICE[Math.floor(random() * CHOICE.length)] ?? videos.longInterview;
    const arrival = capitula.goTo(video);
    if (random() < 0.5) await arrival;
    else await capitula.page.evaluate((delay) => new Promise((resolve) => setTimeout(resolve, delay)), random() * 80);
  }
  await capitula.goTo(videos.longInterview);
  await capitula.outlineAppears('Opening');
}

interface Kept {
  readonly nodes: number;
  readonly listeners: number;
}

/** Nodes and listeners of the page, ours and YouTube's. Firefox does not count them: there it is none. */
async function countWhatIsKept(page: Page, browserName: BrowserName): Promise<Kept> {
  if (browserName === 'firefox') return { nodes: 0, listeners: 0 };
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  return { nodes: Nodes, listeners: JSEventListeners };
}
