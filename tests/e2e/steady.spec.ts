import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

describe('going from one video with contents to the next', () => {
  test('moves nothing below the sidebar', async ({ capitula }) => {
    const { page } = capitula;
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    await page.evaluate(() => {
      const related = document.querySelector('#related');
      const tops: number[] = [];
      const note = () => {
        tops.push(related?.getBoundingClientRect().top ?? 0);
        requestAnimationFrame(note);
      };
      note();
      Object.assign(window, { tops });
    });
    await capitula.goTo(videos.secondInterview);
    await capitula.outlineAppears('Towers');
    await capitula.goTo(videos.flatReview);
    await capitula.outlineAppears('Intro');
    const tops = await page.evaluate(() => ('tops' in window && Array.isArray(window.tops) ? window.tops : []));
    expect(new Set(tops).size).toBe(1);
  });
});

describe('a chapter that begins to play', () => {
  test('has its title in letters as wide as before, so that it cannot wrap and move the list', async ({ capitula }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    const letters = async () =>
      (await capitula.inSidebar('[data-cue="3.2"] .jump-link')).evaluate((link) => {
        const { fontFamily, fontSize, fontStretch, fontWeight, letterSpacing } = getComputedStyle(link);
        return { fontFamily, fontSize, fontStretch, fontWeight, letterSpacing };
      });
    const before = await letters();
    await capitula.clickChapter('Freezing as first aid');
    await capitula.inSidebar('[data-cue="3.2"][data-active="true"]');
    expect(await letters()).toEqual(before);
  });
});
