import { expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { navigateOften } from '../soak/navigate-often.ts';
import { test } from './test.ts';

/** How often it goes from video to video; `npm run soak` asks for 500. */
const NAVIGATIONS = Number(process.env.CAPITULA_SOAK ?? 50);
const TIMEOUT = 40_000 + NAVIGATIONS * 1000;

test(
  `over ${NAVIGATIONS} navigations no outline stands beside another video`,
  { timeout: TIMEOUT },
  async ({ capitula }) => {
    await capitula.watch(videos.longInterview);
    await capitula.outlineAppears('Opening');
    const journey = await navigateOften(capitula.page, NAVIGATIONS);
    expect(journey).toMatchObject({ wrongFrames: 0 });
    expect(journey.outlines).toBeGreaterThan(NAVIGATIONS / 5);
    await capitula.outlineAppears('Opening');
    expect(await capitula.sidebarCount()).toBe(1);
    expect(capitula.errors).toEqual([]);
  },
);
