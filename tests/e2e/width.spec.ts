import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

describe('the room of the sidebar', () => {
  test('is as wide as chosen, by presets and by the separator, and stays so', async ({ capitula, sidebar }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears();
    const width = async () => {
      const part = await capitula.inSidebar('.sidebar');
      return part.evaluate((element) => element.getBoundingClientRect().width);
    };
    const automatic = await width();
    await sidebar.choose('Narrow');
    await expect.poll(width).toBe(300);

    const separator = await sidebar.control('Width of the sidebar');
    await separator.focus();
    await capitula.page.keyboard.press('ArrowLeft');
    await expect.poll(width).toBe(316);
    expect(await separator.evaluate((element) => element.getAttribute('aria-valuenow'))).toBe('316');
    await capitula.page.keyboard.press('ArrowRight');
    await capitula.page.keyboard.press('ArrowRight');
    await expect.poll(width).toBe(284);
    await capitula.page.keyboard.press('Home');
    await expect.poll(width).toBe(240);
    expect(await capitula.page.evaluate(() => window.standIn.keys)).toEqual([]);

    await capitula.reload();
    await capitula.outlineAppears();
    expect(await width()).toBe(240);
    await sidebar.choose('Automatic');
    await expect.poll(width).toBe(automatic);
  });

  test('has its own scroll, which never moves the page, and is no higher than the window', async ({
    capitula,
    sidebar,
  }) => {
    await capitula.watch(videos.enormous);
    await capitula.outlineAppears();
    const part = await capitula.inSidebar('.sidebar');
    for (const height of [900, 600]) {
      await capitula.page.setViewport({ width: 1400, height });
      await expect
        .poll(() => part.evaluate((element) => element.getBoundingClientRect().bottom))
        .toBeLessThanOrEqual(height);
    }
    const scroller = await capitula.inSidebar('.scroller');
    await scroller.evaluate((element) => void (element.scrollTop = element.scrollHeight));
    await scroller.hover();
    const { page } = await sidebar.scrolled();
    expect(await scroller.evaluate((element) => getComputedStyle(element).overscrollBehaviorY)).toBe('contain');
    await capitula.page.mouse.wheel({ deltaY: -200 });
    await expect
      .poll(() =>
        scroller.evaluate(({ scrollTop, clientHeight, scrollHeight }) => scrollHeight - clientHeight - scrollTop),
      )
      .toBeGreaterThan(100);
    expect(await sidebar.scrolled()).toMatchObject({ page });
  });

  test('ends where its list ends: the wheel goes no further, to the page', async ({ capitula, sidebar }) => {
    await capitula.page.setViewport({ width: 1400, height: 500 });
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears();
    const scroller = await capitula.inSidebar('.scroller');
    await scroller.evaluate((element) => void (element.scrollTop = element.scrollHeight));
    await scroller.hover();
    const { page } = await sidebar.scrolled();
    await capitula.page.mouse.wheel({ deltaY: 300 });
    await capitula.page.mouse.move(200, 200);
    await capitula.page.mouse.wheel({ deltaY: 60 });
    await expect.poll(async () => (await sidebar.scrolled()).page).toBe(page + 60);
  });
});
