import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { findExtension } from './launch-browser.ts';
import { test } from './test.ts';

describe('the extension', () => {
  test('leaves nothing in open pages when it is removed', async ({ capitula, browser, extensionId }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    await browser.uninstallExtension(extensionId);
    await capitula.video.play();
    await capitula.goTo(videos.secondInterview);
    await expect.poll(() => capitula.sidebarCount()).toBe(0);
    expect(capitula.errors).toEqual([]);
  });

  test('never stands twice when it comes anew', async ({ capitula, browser, browserName, extensionId }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    await browser.uninstallExtension(extensionId);
    await browser.installExtension(findExtension(browserName));
    await capitula.goTo(videos.secondInterview);
    expect(await capitula.sidebarCount()).toBeLessThanOrEqual(1);
    await capitula.reload();
    await capitula.outlineAppears('Towers');
    expect(await capitula.sidebarCount()).toBe(1);
    expect(await capitula.clickChapter('Tuning bronze with a lathe')).toBe(2020);
  });
});
