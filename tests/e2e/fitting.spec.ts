import { describe, expect, onTestFinished } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import type { Site } from '../site/start-site.ts';
import { CapitulaPage } from './capitula-page.ts';
import { type BrowserName, findExtension, launchBrowser } from './launch-browser.ts';
import { findMotion, findOverflow, findSmallTargets, spaceText } from './measure-sidebar.ts';
import { SidebarPage } from './sidebar-page.ts';
import { test } from './test.ts';

const { longInterview } = videos;

/** A page in a browser whose viewer wants forced colours and little motion. */
async function openWithPreferences(browserName: BrowserName, site: Site): Promise<CapitulaPage> {
  const browser = await launchBrowser(browserName, site.port, {
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'browser.display.document_color_use': 2 },
  });
  onTestFinished(() => browser.close());
  await browser.installExtension(findExtension(browserName));
  const page = await browser.newPage();
  if (browserName === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  }
  return new CapitulaPage(page, site);
}

describe('the sidebar fits', () => {
  test('at 400 % zoom and with wide spacing of text, without scrolling sideways', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    expect(await findOverflow(capitula.page)).toEqual([]);
    await spaceText(capitula.page);
    expect(await findOverflow(capitula.page)).toEqual([]);
    await capitula.page.setViewport({ width: 320, height: 256 });
    await expect.poll(() => capitula.isBelowMetadata()).toBe(true);
    // The window takes its new size, and then its scroll bar, over several frames.
    await expect.poll(() => findOverflow(capitula.page)).toEqual([]);
    // By the keyboard, for in so small a window Firefox may still take a press for one on what was there before.
    await (await sidebar.control('More')).focus();
    await capitula.page.keyboard.press('Enter');
    await sidebar.control('Copy link to this moment');
    await expect.poll(() => findOverflow(capitula.page)).toEqual([]);
  });

  test('the finger: each control takes a press on 24 by 24 px', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.video.seek(10);
    await sidebar.choose('Choose what to play');
    await sidebar.control('Play 1.1 The book that came back in a bucket');
    await capitula.clickChapter('Freezing as first aid');
    await sidebar.control('Back to 0:10');
    expect(await findSmallTargets(capitula.page)).toEqual([]);
  });
});

describe('what the viewer asked of the system', () => {
  test('holds: forced colours and reduced motion', async ({ browserName, site }) => {
    const capitula = await openWithPreferences(browserName, site);
    const sidebar = new SidebarPage(capitula);
    await capitula.watch(longInterview);
    await capitula.video.seek(5200);
    await capitula.chapterIsActive('Freezing as first aid');
    await expect.poll(() => sidebar.activeRowIsInSight()).toBe(true);
    expect(await findMotion(capitula.page)).toEqual([]);

    const bar = await capitula.inSidebar('.chapter-row[data-active="true"]');
    const colours = await bar.evaluate((row) => ({
      forced: matchMedia('(forced-colors: active)').matches,
      bar: getComputedStyle(row, '::before').backgroundColor,
      around: getComputedStyle(document.body).backgroundColor,
    }));
    expect(colours.forced).toBe(true);
    expect(colours.bar).not.toBe(colours.around);
    await (await sidebar.control('Search')).focus();
    await capitula.page.keyboard.press('Tab');
    expect(await sidebar.focusIsVisible()).toBe(true);
  });
});
