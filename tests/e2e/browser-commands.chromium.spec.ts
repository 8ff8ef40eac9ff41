import type { Browser } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { findFaults } from './find-faults.ts';
import { test } from './test.ts';

// No driver reaches the browser's own toolbar and keys, so the background is told of them as Chromium tells it.
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
    expect(await findFaults(capitula)).toEqual([]);
    await clickToolbarButton(browser);
    await capitula.sidebarIsGone();
  });
});

describe('the keys that the person may give in the browser', () => {
  test('go from chapter to chapter and from section to section', async ({ capitula, browser }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.video.seek(5200);
    await capitula.chapterIsActive('Freezing as first aid');
    for (const [command, time] of [
      ['next-chapter', 5838],
      ['previous-chapter', 5105],
      ['next-section', 7090],
      ['previous-section', 4200],
    ] as const) {
      const sought = await capitula.video.awaitEvent('seeked');
      await pressCommand(browser, command);
      expect(await sought(), command).toBe(time);
    }
  });

  test('show and hide the sidebar, and bring the focus into it', async ({ capitula, browser, sidebar }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    await pressCommand(browser, 'toggle');
    await expect.poll(() => capitula.isExpanded()).toBe(false);
    await pressCommand(browser, 'focus');
    await expect.poll(() => capitula.isExpanded()).toBe(true);
    await expect.poll(() => sidebar.focused()).toContain('The book that came back in a bucket');
  });
});

function clickToolbarButton(browser: Browser): Promise<void> {
  return tellBackground(browser, null);
}

function pressCommand(browser: Browser, command: string): Promise<void> {
  return tellBackground(browser, command);
}

/** Tells the background of a key's command, or of the toolbar button where there is none. */
async function tellBackground(browser: Browser, command: string | null): Promise<void> {
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await background.worker();
  if (!worker) throw new Error('the background does not run');
  await worker.evaluate(async (pressed) => {
    const { tabs, action, commands } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (pressed === null) action.onClicked.dispatch(tab);
    else commands.onCommand.dispatch(pressed, tab);
  }, command);
}
