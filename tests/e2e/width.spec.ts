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
    const separator = await sidebar.control('Width of the sidebar');
    const said = () => separator.evaluate((element) => Number(element.getAttribute('aria-valuenow')));
    await expect.poll(said).toBe(Math.round(automatic));
    await sidebar.choose('Narrow');
    await expect.poll(width).toBe(300);

    await separator.focus();
    await capitula.page.keyboard.press('ArrowLeft');
    await expect.poll(width).toBe(316);
    await expect.poll(said).toBe(316);
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

  test('is as wide as its edge is dragged, and stays so', async ({ capitula, sidebar }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears();
    await sidebar.choose('Narrow');
    const edge = async () => {
      const part = await capitula.inSidebar('.sidebar');
      return part.evaluate((element) => {
        const { left, width } = element.getBoundingClientRect();
        return { left, width };
      });
    };
    await expect.poll(async () => (await edge()).width).toBe(300);
    const { left } = await edge();
    const { mouse } = capitula.page;
    await mouse.move(left, 300);
    await mouse.down();
    await mouse.move(left - 40, 300, { steps: 4 });
    await expect.poll(edge).toEqual({ left: left - 40, width: 340 });
    await mouse.move(left - 20, 300, { steps: 2 });
    await mouse.up();
    await mouse.move(left - 100, 300);
    await expect.poll(edge).toEqual({ left: left - 20, width: 320 });
    await capitula.reload();
    await capitula.outlineAppears();
    expect(await edge()).toEqual({ left: left - 20, width: 320 });
  });

  test.for([
    ['Left', 'ltr', 'ArrowRight'],
    ['Right', 'ltr', 'ArrowLeft'],
    ['Left', 'rtl', 'ArrowRight'],
    ['Right', 'rtl', 'ArrowLeft'],
  ] as const)(
    'in full screen on the side "%s" of a page in %s grows by %s, into the picture',
    async ([side, direction, wider], { capitula, sidebar }) => {
      await capitula.watch(videos.longInterview);
      await capitula.outlineAppears();
      await capitula.page.evaluate((dir) => void (document.body.dir = dir), direction);
      await capitula.page.click('#movie_player .html5-video-container');
      await capitula.page.keyboard.press('f');
      await expect.poll(() => capitula.placeOfSidebar()).toBe('movie_player');
      await sidebar.choose(side);
      const separator = await sidebar.control('Width of the sidebar');
      await separator.focus();
      await capitula.page.keyboard.press('Home');
      const part = await capitula.inSidebar('.sidebar');
      const sizes = async () => {
        const panel = await part.boundingBox();
        const handle = await separator.boundingBox();
        const middle = (handle?.x ?? 0) + (handle?.width ?? 0) / 2 - (panel?.x ?? 0);
        return { width: panel?.width, edge: middle < 120 ? 'left' : 'right' };
      };
      const edge = side === 'Left' ? 'right' : 'left';
      await expect.poll(sizes).toEqual({ width: 240, edge });
      await capitula.page.keyboard.press(wider);
      await expect.poll(sizes).toEqual({ width: 256, edge });
    },
  );

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
