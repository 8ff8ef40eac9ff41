import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

const { longInterview, flatReview } = videos;

describe('where playback is', () => {
  test('stands above the list, with what is left at the rate in force', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.video.seek(5200);
    await capitula.chapterIsActive('Freezing as first aid');
    expect(await sidebar.texts('.now-playing-line')).toEqual([
      expect.stringMatching(/^4 The Flood31 min left · done \d+:\d\d/),
      '4.3 Freezing as first aid10 min left',
    ]);
    expect(await sidebar.text('.now-playing-video')).toMatch(/^2 hr 1 min left · done \d+:\d\d/);

    await capitula.video.setRate(2);
    await expect
      .poll(() => sidebar.texts('.now-playing-line'))
      .toEqual([expect.stringMatching(/^4 The Flood15 min left/), '4.3 Freezing as first aid5 min left']);
    expect(await sidebar.text('.now-playing-video')).toMatch(/^1 hr left · done \d+:\d\d/);
    expect(await sidebar.text('[data-cue="3.2"] .row-start')).toBe('1:25:05');
  });

  test('is said of each row by its start and length, in figures and in words', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.video.seek(5200);
    await capitula.chapterIsActive('Freezing as first aid');
    expect(await sidebar.text('[data-cue="1"] .section-range')).toBe('11:45–45:00');
    expect(await sidebar.text('[data-cue="1"] > .row > .row-length')).toBe('33 min');
    expect(await sidebar.text('[data-cue="3"] .section-range')).toBe('1:10:00–1:58:10 · 31 min left');
    expect(await sidebar.text('[data-cue="3"] > .row > .row-length')).toBe('48 min');
    const section = await capitula.inSidebar('[data-cue="3"] > .row > .playback-progress');
    const share = await section.evaluate((bar) => bar.getBoundingClientRect().width / bar.clientWidth);
    expect(share).toBeCloseTo((5200 - 4200) / (7090 - 4200), 2);
    expect(await sidebar.text('[data-cue="3.2"] .row-start')).toBe('1:25:05');
    const start = await capitula.inSidebar('[data-cue="3.2"] .row-start');
    expect(await start.evaluate((element) => element.getAttribute('data-length'))).toBe('12 min');
    const link = await capitula.chapterLink('Freezing as first aid');
    expect(await link.evaluate((element) => element.ariaDescription)).toBe(
      'Starts at 1 hour 25 minutes 5 seconds, 12 minutes 13 seconds long',
    );
  });

  test('stays to be seen when its section is closed, with what was watched', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.video.seek(5837);
    await capitula.video.play();
    await capitula.chapterIsActive('Drying eleven thousand volumes');
    await capitula.video.pause();
    const before = await capitula.video.currentTime();
    await sidebar.press('4 The Flood, 5 chapters');

    await capitula.chapterIsActive('The Flood');
    const strip = await capitula.inSidebar('[data-cue="3"] .chapter-strip');
    const parts = await strip.$$eval('.chapter-strip-part', (all) =>
      all.map((part) => ({
        active: part.getAttribute('data-active'),
        watched: (part.firstElementChild?.getBoundingClientRect().width ?? 0) > 0,
      })),
    );
    expect(parts.map(({ active }) => active)).toEqual(['false', 'false', 'false', 'true', 'false']);
    expect(parts.slice(0, 2).map(({ watched }) => watched)).toEqual([false, false]);
    expect(parts[2]?.watched).toBe(true);
    expect(await capitula.video.currentTime()).toBe(before);
  });

  test('is kept in sight until the person scrolls, and again when they ask, without moving the page', async ({
    capitula,
    sidebar,
  }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await capitula.page.evaluate(() => scrollTo(0, 40));
    const { page } = await sidebar.scrolled();
    const followed = await sidebar.awaitScroll();
    await capitula.video.seek(5200);
    await followed();
    await expect.poll(() => sidebar.activeRowIsInSight()).toBe(true);
    expect(await sidebar.scrolled()).toMatchObject({ page });

    const scroller = await capitula.inSidebar('.scroller');
    await scroller.hover();
    const { list } = await sidebar.scrolled();
    await capitula.page.mouse.wheel({ deltaY: -4000 });
    await expect.poll(async () => (await sidebar.scrolled()).list).toBeLessThan(list);
    await sidebar.control('Back to now');
    await capitula.video.seek(12_000);
    await capitula.chapterIsActive('The book she would carry out of a fire');
    expect(await sidebar.activeRowIsInSight()).toBe(false);
    await sidebar.press('Back to now');
    await expect.poll(() => sidebar.activeRowIsInSight()).toBe(true);
    expect(await sidebar.scrolled()).toMatchObject({ page });
  });

  test('is not spoken of while chapters go by', async ({ capitula, sidebar }) => {
    await capitula.watch(flatReview);
    await capitula.outlineAppears('Intro');
    await capitula.video.seek(134);
    await capitula.chapterIsActive('Unboxing and first fold');
    await capitula.video.play();
    await capitula.chapterIsActive('Weight on real stairs');
    expect(await sidebar.spoken()).toBe('');
    const live = await capitula.inSidebar('.sidebar');
    expect(await live.$$eval('[aria-live], [role=status], [role=alert], [role=timer]', (all) => all.length)).toBe(1);
  });
});
