import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

const { longInterview, secondInterview, flatReview, sponsored } = videos;

describe('a jump', () => {
  test('leaves page and list where they are', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.video.isReady();
    await capitula.page.evaluate(() => scrollTo(0, 40));
    await (await capitula.chapterLink('Freezing as first aid')).hover();
    const before = await sidebar.scrolled();
    expect(await capitula.clickChapter('Freezing as first aid')).toBe(5105);
    await capitula.chapterIsActive('Freezing as first aid');
    expect(await sidebar.scrolled()).toEqual(before);
  });

  test('leaves ways back', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await capitula.video.seek(100);
    expect(await capitula.clickChapter('How Paper Is Made')).toBe(705);
    expect(await sidebar.spoken()).toBe('Jumped to 2 How Paper Is Made');
    expect(await capitula.clickChapter('Alum, acid and slow fire')).toBe(1628);
    expect(await capitula.clickChapter('Freezing as first aid')).toBe(5105);

    await sidebar.press('Earlier positions');
    expect(await sidebar.texts('.menu-choice')).toEqual(['27:08', '11:45', '1:40']);
    const backByMenu = await capitula.video.awaitEvent('seeked');
    await sidebar.press('11:45');
    expect(await backByMenu()).toBe(705);
    expect(await sidebar.spoken()).toBe('Back at 11 minutes 45 seconds');

    const back = await capitula.video.awaitEvent('seeked');
    await sidebar.press('Back to 1:40');
    expect(await back()).toBe(100);
    expect(await sidebar.text('.return-chips')).toBeNull();

    await capitula.clickChapter('The evening before');
    await sidebar.press('Forget the way back');
    expect(await sidebar.text('.return-chips')).toBeNull();
    expect(await capitula.video.currentTime()).toBe(4200);
  });

  test.for([
    ['with Control held', { modifier: 'Control', button: 'left' }],
    ['with the middle button', { modifier: null, button: 'middle' }],
  ] as const)("%s is the browser's: a new tab", async ([, { modifier, button }], { capitula, sidebar }) => {
    await capitula.watch(longInterview);
    const link = await capitula.chapterLink('The evening before');
    const opened = sidebar.nextTab();
    if (modifier) await capitula.page.keyboard.down(modifier);
    await link.click({ button });
    if (modifier) await capitula.page.keyboard.up(modifier);
    expect(await opened).toBe(`https://www.youtube.com/watch?v=${longInterview.videoId}&t=4200s`);
    expect(await capitula.video.currentTime()).toBe(0);
    expect(await sidebar.text('.return-chips')).toBeNull();
  });

  test('by the buttons goes chapter by chapter, and section by section', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await capitula.video.seek(5200);
    for (const [name, time] of [
      ['Previous chapter', 5105],
      ['Previous chapter', 4600],
      ['Next chapter', 5105],
      ['Next section', 7090],
      ['Next chapter', 7604],
      ['Previous section', 7090],
      ['Previous section', 4200],
    ] as const) {
      const sought = await capitula.video.awaitEvent('seeked');
      await sidebar.press(name);
      expect([name, await sought()]).toEqual([name, time]);
    }
    expect(await sidebar.spoken()).toBe('Jumped to 4 The Flood');
  });
});

describe('playback', () => {
  test('loops a chapter while asked to', async ({ capitula, sidebar }) => {
    await capitula.watch(flatReview);
    await capitula.outlineAppears('Intro');
    await sidebar.chooseInRow('Unboxing and first fold', 'Loop this chapter');
    await expect.poll(() => sidebar.texts('.rule-chip-words')).toEqual(['Looping Unboxing and first fold']);
    await capitula.video.seek(134.5);
    const restarted = await capitula.video.awaitEvent('seeked');
    await capitula.video.play();
    expect(await restarted()).toBeCloseTo(42, 0);
    await sidebar.press('Turn off: Looping Unboxing and first fold');
    await capitula.video.seek(134.5);
    await capitula.chapterIsActive('Weight on real stairs');
    await expect.poll(() => sidebar.text('.rule-chips')).toBeNull();
  });

  test('pauses at the end of a chapter, once', async ({ capitula, sidebar }) => {
    await capitula.watch(flatReview);
    await capitula.outlineAppears('Intro');
    await capitula.video.seek(41.5);
    await sidebar.chooseInRow('Intro', 'Pause at its end');
    await expect.poll(() => sidebar.texts('.rule-chip-words')).toEqual(['Pausing after Intro']);
    const paused = await capitula.video.awaitEvent('pause');
    await capitula.video.play();
    expect(await paused()).toBeCloseTo(42, 0);
    await expect.poll(() => sidebar.text('.rule-chips')).toBeNull();
  });

  test('leaves out chapters that are not ticked, until another video is watched', async ({ capitula, sidebar }) => {
    await capitula.watch(flatReview);
    await capitula.outlineAppears('Intro');
    await capitula.video.seek(41.5);
    await sidebar.choose('Choose what to play');
    await sidebar.press('Play Unboxing and first fold');
    await sidebar.press('Play Weight on real stairs');
    await sidebar.choose('Done choosing');
    expect(await sidebar.texts('.row-checkbox')).toEqual([]);
    await expect.poll(() => sidebar.texts('.rule-chip-words')).toEqual(['2 chapters left out']);
    const passed = await capitula.video.awaitEvent('seeked');
    await capitula.video.play();
    expect(await passed()).toBeCloseTo(248, 0);
    await capitula.chapterIsActive('Gears, brakes, noise');

    await sidebar.chooseInRow('Intro', 'Loop this chapter');
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
    await expect.poll(() => sidebar.text('.rule-chips')).toBeNull();
    await capitula.goTo(flatReview);
    await capitula.outlineAppears('Intro');
    await expect.poll(() => sidebar.text('.rule-chips')).toBeNull();
  });

  test('passes over sponsors only when asked to', async ({ capitula, sidebar }) => {
    await capitula.watch(sponsored);
    await capitula.outlineAppears('Why glass');
    await capitula.video.seek(184.5);
    await capitula.video.play();
    await capitula.chapterIsActive('Sponsor: Inkwell notebooks');
    await capitula.video.pause();
    await sidebar.choose('Skip sponsor chapters');
    await expect.poll(() => sidebar.texts('.rule-chip-words')).toEqual(['Skipping sponsor chapters']);
    await capitula.video.seek(184.5);
    const passed = await capitula.video.awaitEvent('seeked');
    await capitula.video.play();
    expect(await passed()).toBeCloseTo(240, 0);
    await sidebar.press('Turn off: Skipping sponsor chapters');
    await expect.poll(() => sidebar.text('.rule-chips')).toBeNull();
  });
});
