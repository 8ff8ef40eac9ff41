import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import type { Video } from '../site/video.ts';
import { test } from './test.ts';

const { longInterview, secondInterview, flatReview, enormous } = videos;

describe("Chromium's score of shifted layout", () => {
  test.for<readonly [name: string, ways: readonly (readonly [Video, string])[]]>([
    [
      'with contents of a like length',
      [
        [secondInterview, 'Towers'],
        [flatReview, 'Intro'],
        [longInterview, 'Opening'],
      ],
    ],
    [
      'with contents of very different lengths',
      [
        [enormous, 'Sea 1'],
        [flatReview, 'Intro'],
        [enormous, 'Sea 1'],
      ],
    ],
  ])('is nothing in the column of the sidebar, between videos %s', async ([, ways], { capitula }) => {
    const { page } = capitula;
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await recordShifts(page);
    for (const [video, title] of ways) {
      await capitula.goTo(video);
      await capitula.outlineAppears(title);
      await capitula.isAtRest();
    }
    expect(await shifts(page)).toEqual([]);

    // What this would look like.
    await page.$eval('#secondary-inner', (column) => {
      const block = document.createElement('div');
      block.style.height = '90px';
      column.prepend(block);
    });
    await expect.poll(() => shifts(page)).not.toEqual([]);
  });
});

/** From here on notes what Chromium says has shifted in the second column, the sidebar itself included. */
async function recordShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const column = document.querySelector('#secondary')?.getBoundingClientRect();
    const observer = new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) {
        const sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] =
          'sources' in shift && Array.isArray(shift.sources) ? shift.sources : [];
        for (const { node, previousRect, currentRect } of sources) {
          const isInColumn = [previousRect, currentRect].some(({ right }) => column && right > column.left);
          if (isInColumn) seen.push(`${node?.nodeName} ${previousRect.top} to ${currentRect.top}`);
        }
      }
    });
    observer.observe({ type: 'layout-shift' });
    Object.assign(window, { seenShifts: seen });
  });
}

function shifts(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'seenShifts'));
}
