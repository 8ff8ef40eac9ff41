import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { type Footprint, measureFootprint } from '../soak/footprint.ts';
import { navigateOften } from '../soak/navigate-often.ts';
import { test } from './test.ts';

/** How often it goes from video to video; `npm run soak` asks for 500. */
const NAVIGATIONS = Number(process.env.CAPITULA_SOAK ?? 50);
const TIMEOUT = 40_000 + NAVIGATIONS * 2000;

test(
  `${NAVIGATIONS} navigations leave no node and no listener behind`,
  { timeout: TIMEOUT },
  async ({ capitula, browser, extensionId }) => {
    const { page } = capitula;
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    const { before, heap } = await measureGrowth(page);
    // What was begun for videos that were left ends a moment later.
    await expect
      .poll(() => measureFootprint(page), { timeout: 10_000 })
      .toSatisfy((after: Footprint) => after.nodes <= before.nodes && after.listeners <= before.listeners);

    await browser.uninstallExtension(extensionId);
    await capitula.reload();
    const alone = await measureGrowth(page);
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
    console.log(
      `heap kept of each of ${NAVIGATIONS} navigations: ${kilobytes(heap)}, of the page alone ${kilobytes(alone.heap)}`,
    );
  },
);

/** What the page holds before it goes from video to video, and the bytes by which its heap grows with each navigation. */
async function measureGrowth(page: Page): Promise<{ readonly before: Footprint; readonly heap: number }> {
  // What is made once, and kept.
  await navigateOften(page, 10);
  const before = await measureFootprint(page);
  await navigateOften(page, NAVIGATIONS);
  const after = await measureFootprint(page);
  return { before, heap: (after.heap - before.heap) / NAVIGATIONS };
}
