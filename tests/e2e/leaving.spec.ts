import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { CapitulaPage } from './capitula-page.ts';
import { findExtension } from './launch-browser.ts';
import { test } from './test.ts';

describe('an extension that is removed while its pages are open', () => {
  test('leaves nothing in the page, and comes back with the next one', async ({ browser, browserName, site }) => {
    const folder = findExtension(browserName);
    const extensionId = await browser.installExtension(folder);
    const page = await browser.newPage();
    const capitula = new CapitulaPage(page, site);
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');

    await browser.uninstallExtension(extensionId);
    // Chrome's script looks whether its extension is still there when the video does something; Firefox ends the script,
    // and the page's own half finds at the next video that nobody hears it.
    await capitula.play();
    await capitula.goTo(videos.secondInterview);
    await page.waitForFunction(() => document.querySelector('capitula-sidebar') === null);

    const nextId = await browser.installExtension(folder);
    await capitula.reload();
    await capitula.outlineAppears('Towers');
    expect(await capitula.sidebarCount()).toBe(1);
    expect(capitula.errors).toEqual([]);
    await page.close();
    await browser.uninstallExtension(nextId);
  });
});
