import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

test("nothing of the page's own is changed for the sidebar", async ({ capitula, browser, extensionId }) => {
  await capitula.watch(videos.longInterview);
  await capitula.outlineAppears('Opening');
  await capitula.page.waitForSelector('#attributed-snippet-text a');
  const withSidebar = await readPage(capitula.page);
  expect(withSidebar).toContain('id="secondary-inner"');
  await browser.uninstallExtension(extensionId);
  await capitula.reload();
  await capitula.page.waitForSelector('#attributed-snippet-text a');
  expect(await capitula.sidebarCount()).toBe(0);
  expect(withSidebar).toBe(await readPage(capitula.page));
});

/** All of the document but the sidebar, and but what differs with each answer. */
function readPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const element of copy.querySelectorAll('capitula-sidebar, script')) element.remove();
    return copy.outerHTML.replaceAll(/ nonce="[^"]*"/g, '');
  });
}
