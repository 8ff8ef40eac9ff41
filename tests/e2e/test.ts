import { rmSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { test as base, inject } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { startSite } from '../site/start-site.ts';
import { CapitulaPage } from './capitula-page.ts';
import { copyInLanguage } from './copy-in-language.ts';
import { findExtension, launchBrowser } from './launch-browser.ts';
import { SidebarPage } from './sidebar-page.ts';

/**
 * A test with a viewer's page, `capitula`, and the sidebar in it, `sidebar`. Site and browser are started once a
 * run; the extension is installed anew for each test, so that nothing it stored is left from the one before.
 */
export const test = base
  .extend('browserName', { scope: 'worker' }, () => inject('browserName'))
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const site = await startSite(Object.values(videos));
    onCleanup(() => site.close());
    return site;
  })
  .extend('browser', { scope: 'worker' }, async ({ browserName, site }, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser(browserName, site.port);
    onCleanup(() => browser.close());
    return browser;
  })
  /** The only language that the extension knows; null for all of them, of which the browser takes English. */
  .extend('language', (): string | null => null)
  .extend('extensionFolder', ({ browserName, language }, { onCleanup }) => {
    if (language === null) return findExtension(browserName);
    const folder = copyInLanguage(browserName, language);
    onCleanup(() => rmSync(folder, { recursive: true }));
    return folder;
  })
  .extend('extensionId', { auto: true }, async ({ browser, extensionFolder }, { onCleanup }) => {
    const id = await browser.installExtension(extensionFolder);
    onCleanup(() => uninstall(browser, id));
    return id;
  })
  .extend('capitula', async ({ browser, site }, { onCleanup }) => {
    const page = await browser.newPage();
    onCleanup(() => page.close());
    return new CapitulaPage(page, site);
  })
  .extend('sidebar', ({ capitula }) => new SidebarPage(capitula));

/** A test may have removed it already. */
async function uninstall(browser: Browser, id: string): Promise<void> {
  await browser.uninstallExtension(id).catch(() => undefined);
}
