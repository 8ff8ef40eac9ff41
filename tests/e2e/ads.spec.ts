import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { scenarios } from '../site/scenario.ts';
import { test } from './test.ts';

const { longInterview, secondInterview, flatReview } = videos;

describe('while an advertisement plays', () => {
  test('before the video, no chapter is playing, and a click waits until it is over', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['pre-roll']);
    await capitula.outlineAppears('Opening');
    await capitula.video.adPlays();
    expect(await capitula.activeChapter()).toBeNull();
    await (await capitula.chapterLink('Freezing as first aid')).click();
    expect(await capitula.video.currentTime()).toBeLessThan(6);
    await capitula.page.evaluate(() => window.standIn.skipAd());
    await capitula.chapterIsActive('Freezing as first aid');
    expect(await capitula.video.currentTime()).toBeGreaterThanOrEqual(5105);
    expect(await capitula.video.currentTime()).toBeLessThan(5120);
  });

  test('two in a row change nothing of that', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['two-pre-rolls']);
    await capitula.outlineAppears('Opening');
    await capitula.video.adPlays();
    await (await capitula.chapterLink('The turn to wood pulp')).click();
    const second = await capitula.video.awaitEvent('loadedmetadata');
    await capitula.page.evaluate(() => window.standIn.skipAd());
    await second();
    await capitula.video.adPlays();
    await capitula.page.evaluate(() => window.standIn.skipAd());
    await capitula.chapterIsActive('The turn to wood pulp');
  });

  test('in the middle, the chapter before it is playing again afterwards, at the same rate', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.video.seek(3000);
    await capitula.chapterIsActive('Light, air and hands');
    await capitula.page.evaluate(() => void window.standIn.playAds([5]));
    await capitula.video.adPlays();
    await capitula.page.evaluate(() => window.standIn.skipAd());
    await capitula.video.adIsOver();
    await capitula.chapterIsActive('Light, air and hands');
    expect(await capitula.video.currentTime()).toBeGreaterThanOrEqual(3000);
  });

  test('in the middle, a click waits, and the rate that the viewer chose comes back with it', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears('Opening');
    await capitula.video.seek(3000);
    await capitula.video.setRate(1.5);
    await capitula.page.evaluate(() => void window.standIn.playAds([5]));
    await capitula.video.adPlays();
    await (await capitula.chapterLink('The turn to wood pulp')).click();
    await capitula.page.evaluate(() => window.standIn.skipAd());
    await capitula.chapterIsActive('The turn to wood pulp');
    expect(await capitula.video.rate()).toBe(1.5);
  });

  test('going to another video ends it, and forgets what was clicked', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['pre-roll']);
    await capitula.outlineAppears('Opening');
    await capitula.video.adPlays();
    await (await capitula.chapterLink('Freezing as first aid')).click();
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
    await capitula.chapterIsActive('Up two hundred steps');
    expect(await capitula.video.currentTime()).toBeLessThan(60);
  });
});

describe('advertisements that YouTube stitched into the medium', () => {
  test('at its beginning hold a click back, and do not lead it astray', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['stitched-ads']);
    await capitula.outlineAppears('Opening');
    await capitula.video.isReady();
    expect(await capitula.activeChapter()).toBeNull();
    await (await capitula.chapterLink('Freezing as first aid')).click();
    expect(await capitula.video.currentTime()).toBe(0);
    await capitula.page.evaluate(() => window.standIn.skipAd());
    await capitula.chapterIsActive('Freezing as first aid');
    await expect.poll(() => capitula.video.contentTime()).toBe(5105);
    expect(await capitula.video.currentTime()).toBe(5155);
  });

  test('in its middle neither move the marks nor the chapters that are clicked', async ({ capitula }) => {
    await capitula.watch(longInterview, scenarios['stitched-ads']);
    await capitula.outlineAppears('Opening');
    await capitula.video.seek(319);
    await capitula.chapterIsActive('Who Ilse Brandt is');
    await capitula.video.play();
    await capitula.page.waitForSelector('#movie_player.ad-showing');
    await capitula.video.pause();
    await capitula.chapterIsActive('Who Ilse Brandt is');
    await capitula.page.evaluate(() => window.standIn.skipAd());
    await capitula.page.waitForSelector('#movie_player:not(.ad-showing)');
    expect(await capitula.clickChapter('The turn to wood pulp')).toBe(1220);
    await capitula.chapterIsActive('The turn to wood pulp');
    // Back across one of them, whose length is known only then.
    await (await capitula.chapterLink('The book that came back in a bucket')).click();
    await expect.poll(() => capitula.video.contentTime()).toBe(0);
    expect(await capitula.video.currentTime()).toBe(20);
    await capitula.chapterIsActive('The book that came back in a bucket');
  });

  test('do not hide a short video, and its chapters begin when they begin', async ({ capitula }) => {
    await capitula.watch(flatReview, scenarios['stitched-ads']);
    await capitula.outlineAppears('Intro');
    await capitula.video.seek(20);
    await capitula.chapterIsActive('Intro');
    await capitula.video.seek(61);
    await capitula.chapterIsActive('Intro');
    await capitula.video.play();
    await capitula.chapterIsActive('Unboxing and first fold');
    expect(await capitula.video.currentTime()).toBeGreaterThanOrEqual(61.9);
    await capitula.goTo(longInterview);
    await capitula.outlineAppears('Opening');
  });
});
