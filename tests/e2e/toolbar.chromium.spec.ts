import type { Browser } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

// No driver reaches the browser's own toolbar, so the click is told to the background as Chromium tells it.
describe('the button in the toolbar', () => {
  test('folds the sidebar to its rail, and opens it', async ({ capitula, browser }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    await clickToolbarButton(browser);
    await expect.poll(() => capitula.isExpanded()).toBe(false);
    await clickToolbarButton(browser);
    await expect.poll(() => capitula.isExpanded()).toBe(true);
  });

  test.for([
    ['noContents', 'no contents and no links'],
    ['live', 'While a stream runs'],
    ['ageGated', 'does not play this video'],
  ] as const)('says why there is nothing: %s', async ([name, reason], { capitula, browser }) => {
    await capitula.watch(videos[name]);
    await clickToolbarButton(browser);
    await capitula.sidebarSays(reason);
    await clickToolbarButton(browser);
    await capitula.sidebarIsGone();
  });
});

async function clickToolbarButton(browser: Browser): Promise<void> {
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await background.worker();
  if (!worker) throw new Error('the background does not run');
  await worker.evaluate(async () => {
    const { tabs, action } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    action.onClicked.dispatch(tab);
  });
}
