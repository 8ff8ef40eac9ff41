import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

const { longInterview, secondInterview, flatReview, nearMiss, noContents, onlyShownotes } = videos;

describe('the outline of a described video', () => {
  test('appears beside the video, with every chapter', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await expect.poll(() => capitula.chapters()).toHaveLength(7 + 24);
    const chapters = await capitula.chapters();
    expect(chapters.filter((chapter) => chapter.includes('The book that came back in a bucket'))).toHaveLength(1);
    expect(await capitula.placeOfSidebar()).toBe('secondary-inner');
    expect(await capitula.sidebarCount()).toBe(1);
  });

  test('moves the real video where a click on a chapter says', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.video.isReady();
    expect(await capitula.clickChapter('Freezing as first aid')).toBe(5105);
    await capitula.chapterIsActive('Freezing as first aid');
    expect(await capitula.video.currentTime()).toBe(5105);
  });

  test('marks the next chapter when the video plays across its start', async ({ capitula }) => {
    await capitula.watch(flatReview);
    await capitula.outlineAppears('Intro');
    await capitula.video.seek(41);
    await capitula.chapterIsActive('Intro');
    await capitula.video.play();
    await capitula.chapterIsActive('Unboxing and first fold');
    expect(await capitula.video.currentTime()).toBeGreaterThanOrEqual(42);
  });

  test('is replaced when the viewer goes to another video within the page', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
    expect(await capitula.sidebarText()).not.toContain('Opening');
    expect(await capitula.sidebarCount()).toBe(1);
  });

  test('stays folded over a reload, once it was folded', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    expect(await capitula.isExpanded()).toBe(true);
    await capitula.toggleSidebar();
    await capitula.reload();
    expect(await capitula.isExpanded()).toBe(false);
    await capitula.toggleSidebar();
    await capitula.outlineAppears();
  });

  test('is light or dark as the page is, at once', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    expect(await capitula.textBrightness()).toBeLessThan(128);
    await capitula.page.evaluate(() => window.standIn.setTheme('dark'));
    await expect.poll(() => capitula.textBrightness()).toBeGreaterThan(128);
  });
});

describe('keys', () => {
  test("typed into the sidebar's search do not reach YouTube", async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    const search = await capitula.openSearch();
    await capitula.page.keyboard.type('jokl 5m/f');
    expect(await search.evaluate((field) => (field instanceof HTMLInputElement ? field.value : null))).toBe(
      'jokl 5m/f',
    );
    expect(await capitula.page.evaluate(() => window.standIn.keys)).toEqual([]);
  });

  test('that Capitula does not use go on to YouTube from a chapter', async ({ capitula }) => {
    await capitula.watch(longInterview);
    const link = await capitula.chapterLink('Rags, vats and moulds');
    await link.focus();
    await capitula.page.keyboard.press('m');
    await capitula.page.keyboard.press('ArrowDown');
    expect(await capitula.page.evaluate(() => window.standIn.keys)).toEqual(['m']);
  });
});

describe('what shows when', () => {
  test('a near miss leaves a rail that says why there are no contents', async ({ capitula }) => {
    await capitula.watch(nearMiss);
    expect(await capitula.isExpanded()).toBe(false);
    expect(await capitula.chapters()).toEqual([]);
    expect(await capitula.sidebarText()).toContain('1 time');
  });

  test('shownotes without contents open the sidebar', async ({ capitula }) => {
    await capitula.watch(onlyShownotes);
    expect(await capitula.isExpanded()).toBe(true);
    const link = await capitula.inSidebar('a[href*="quintero-shownotes.pdf"]');
    expect(await link.evaluate((element) => element.getAttribute('rel'))).toBe('noopener noreferrer');
  });

  test('a description without anything to offer leaves the page alone', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await capitula.goTo(noContents);
    await capitula.sidebarIsGone();
  });
});

test('asks for nothing but what the page asks for', async ({ capitula, site }) => {
  await capitula.watch(longInterview);
  await capitula.outlineAppears();
  await capitula.clickChapter('The evening before');
  await capitula.goTo(secondInterview);
  await capitula.outlineAppears('Towers');
  const addresses = capitula.requested.filter((address) => /^(?:https?|wss?):/.test(address));
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  expect([...origins]).toEqual(['https://www.youtube.com']);
  expect(site.strays).toEqual([]);
  expect(capitula.errors).toEqual([]);
});
