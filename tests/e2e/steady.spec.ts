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
