import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { ordinary, scenarios } from '../site/scenario.ts';
import { test } from './test.ts';

const { longInterview, secondInterview, flatReview, lecture, noContents } = videos;

describe('navigation within the page', () => {
  test('goes back in the history, where YouTube announces nothing', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
    await capitula.page.evaluate(() => history.back());
    await capitula.outlineAppears('Opening');
    expect(await capitula.sidebarCount()).toBe(1);
  });

  test('shows the last of three videos that were asked for faster than YouTube answers', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['stale-player']);
    await capitula.outlineAppears('Opening');
    await Promise.all([capitula.goTo(secondInterview), capitula.goTo(flatReview), capitula.goTo(lecture)]);
    await capitula.outlineAppears('Equilibrium theory');
    expect(await capitula.page.evaluate(() => location.search)).toBe(`?v=${lecture.videoId}`);
  });

  test('never shows the video before, while the player still answers with it', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['stale-player']);
    await capitula.outlineAppears('Opening');
    await capitula.recordFirstTitles();
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
    // A frame may still be drawn, rightly, before the address changes.
    const ownTitle = { [longInterview.videoId]: ['1 Opening'] };
    expect(Object.assign({}, ownTitle, await capitula.firstTitlesByVideo())).toEqual({
      ...ownTitle,
      [secondInterview.videoId]: ['1 Towers'],
    });
  });

  test('leaves the sidebar as it is when YouTube only notes something in the address', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    const link = await capitula.chapterLink('Rags, vats and moulds');
    await capitula.page.evaluate((id) => window.standIn.touchAddress(`?v=${id}&pp=ygUE&t=30s`), longInterview.videoId);
    await capitula.video.seek(800);
    await capitula.chapterIsActive('Rags, vats and moulds');
    expect(await link.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('leaves the sidebar as it is when a time in the description is clicked', async ({ capitula }) => {
    await capitula.watch(flatReview);
    await capitula.outlineAppears('Intro');
    const link = await capitula.chapterLink('On the train at rush hour');
    await capitula.page.waitForSelector('#description a[href*="t=390s"]');
    await capitula.page.$eval('#description a[href*="t=390s"]', (time) => time instanceof HTMLElement && time.click());
    await capitula.chapterIsActive('On the train at rush hour');
    expect(await link.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('comes back from the miniplayer', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.page.evaluate(() => window.standIn.navigate('/', 'minimize'));
    await capitula.sidebarIsGone();
    await capitula.goTo(longInterview, 'restore');
    await capitula.outlineAppears('Opening');
    expect(await capitula.clickChapter('The turn to wood pulp')).toBe(1170);
  });

  test('comes from a page without a video, and goes to one', async ({ capitula, site }) => {
    site.stage();
    await capitula.open('/');
    expect(await capitula.sidebarCount()).toBe(0);
    await capitula.goTo(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.page.evaluate(() => window.standIn.navigate('/results?search_query=paper'));
    await capitula.sidebarIsGone();
  });

  test('takes the address of a stream for the video that it becomes', async ({ capitula, site }) => {
    site.stage();
    await capitula.open(`/live/${videos.finishedStream.videoId}`);
    await capitula.outlineAppears('Equilibrium theory');
  });

  test('works through a playlist', async ({ capitula }) => {
    const playlist = [longInterview, noContents, flatReview];
    await capitula.watch(longInterview, { playlist: playlist.map(({ videoId }) => videoId) });
    await capitula.outlineAppears('Opening');
    await capitula.page.click(`#playlist a[href*="${noContents.videoId}"]`);
    await capitula.sidebarIsGone();
    await capitula.page.click(`#playlist a[href*="${flatReview.videoId}"]`);
    await capitula.outlineAppears('Intro');
  });

  test('finds the sidebar there when the whole document comes back as it was left', async ({ capitula, site }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    // A document that still asks for something is not kept.
    await capitula.video.isReady();
    await capitula.page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted }));
    });
    await capitula.page.goto('https://www.youtube.com/embed/interview41');
    await capitula.page.evaluate(() => void setTimeout(() => history.back()));
    // The same document, as it was left, out of the browser's back/forward cache.
    await capitula.page.waitForFunction(() => Reflect.get(window, 'cameBack') === true);
    await capitula.outlineAppears('Opening');
    expect(await capitula.sidebarCount()).toBe(1);
    expect(await capitula.clickChapter('The turn to wood pulp')).toBe(1170);
    expect(site.strays).toEqual([]);
  });

  test('needs none of the events that YouTube fires', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['silent-navigation']);
    await capitula.outlineAppears('Opening');
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
    await capitula.page.evaluate(() => history.back());
    await capitula.outlineAppears('Opening');
  });

  test('goes on to the next video by itself', async ({ capitula }) => {
    await capitula.watch(flatReview, { ...scenarios.autoplay, upNext: secondInterview.videoId });
    await capitula.outlineAppears('Intro');
    await capitula.video.seek(flatReview.duration - 1);
    await capitula.outlineAppears('Towers');
    await capitula.chapterIsActive('Up two hundred steps');
  });

  test('is followed in a tab that nobody looks at', async ({ capitula, browser }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    const other = await browser.newPage();
    await other.bringToFront();
    await expect.poll(() => capitula.page.evaluate(() => document.visibilityState)).toBe('hidden');
    await capitula.goTo(secondInterview);
    await expect.poll(() => capitula.chapters()).toContainEqual(expect.stringContaining('Towers'));
    await capitula.page.bringToFront();
    await other.close();
    await capitula.outlineAppears('Towers');
    expect(await capitula.clickChapter('Tuning bronze with a lathe')).toBe(2020);
    expect(await capitula.sidebarCount()).toBe(1);
  });

  test('stays right where YouTube is slow to draw', async ({ capitula }) => {
    await capitula.watch(longInterview, {
      delays: { ...ordinary.delays, fetch: 600, description: 2800, eviction: 3000 },
    });
    await capitula.outlineAppears('Opening');
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
  });
});
