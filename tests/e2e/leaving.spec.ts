import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { findExtension } from './launch-browser.ts';
import { test } from './test.ts';

const { longInterview, secondInterview } = videos;

describe('the extension', () => {
  test('leaves nothing in open pages when it is removed', async ({ capitula, browser, extensionId }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await browser.uninstallExtension(extensionId);
    await capitula.video.play();
    await capitula.goTo(secondInterview);
    await expect.poll(() => capitula.sidebarCount()).toBe(0);
    expect(capitula.errors).toEqual([]);
  });

  // Firefox ends the script with the extension, Chromium lets it live: there it ends itself at the video's next event.
  test('is gone from the page at once, or as soon as anything happens', async ({
    capitula,
    browser,
    browserName,
    extensionId,
  }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await browser.uninstallExtension(extensionId);
    if (browserName === 'chromium') await capitula.video.play();
    await capitula.sidebarIsGone();
  });

  test('takes over from the copy before when it is installed anew', async ({ capitula, browser, browserName }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await recordCopies(capitula.page);
    await browser.installExtension(findExtension(browserName));
    await capitula.video.play();
    await capitula.goTo(secondInterview);
    if (browserName === 'firefox') await capitula.outlineAppears('Towers');
    expect(await mostCopies(capitula.page)).toBe(1);
    // Chromium lets the new one in when the page is loaded again, and not before.
    if (browserName === 'chromium') await capitula.reload();
    await capitula.outlineAppears('Towers');
    expect(await capitula.clickChapter('Tuning bronze with a lathe')).toBe(2020);
    expect(await capitula.sidebarCount()).toBe(1);
  });

  test('never stands twice when it comes anew', async ({ capitula, browser, browserName, extensionId }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await recordCopies(capitula.page);
    await browser.uninstallExtension(extensionId);
    await browser.installExtension(findExtension(browserName));
    await capitula.goTo(secondInterview);
    if (browserName === 'firefox') await capitula.outlineAppears('Towers');
    expect(await mostCopies(capitula.page)).toBe(1);
    await capitula.reload();
    await capitula.outlineAppears('Towers');
    expect(await capitula.sidebarCount()).toBe(1);
    expect(await capitula.clickChapter('Tuning bronze with a lathe')).toBe(2020);
  });
});

/** From here on notes how many sidebars stand in the document at once. */
async function recordCopies(page: Page): Promise<void> {
  await page.evaluate(() => {
    const count = () => document.querySelectorAll('capitula-sidebar').length;
    const seen = { most: count() };
    const observer = new MutationObserver(() => (seen.most = Math.max(seen.most, count())));
    observer.observe(document, { childList: true, subtree: true });
    Object.assign(window, { seenCopies: seen });
  });
}

/** The most sidebars that stood there at once since `recordCopies`. */
function mostCopies(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(Reflect.get(window, 'seenCopies'), 'most'));
}
