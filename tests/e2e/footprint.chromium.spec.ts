import { expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { type Footprint, measureFootprint } from '../soak/footprint.ts';
import { navigateOften } from '../soak/navigate-often.ts';
import { test } from './test.ts';

/** How often it goes from video to video; `npm run soak` asks for 500. */
const NAVIGATIONS = Number(process.env.CAPITULA_SOAK ?? 50);
const TIMEOUT = 40_000 + NAVIGATIONS * 1000;

test(`${NAVIGATIONS} navigations leave no node and no listener behind`, { timeout: TIMEOUT }, async ({ capitula }) => {
  await capitula.watch(videos.longInterview);
  await capitula.outlineAppears('Opening');
  // What is made once, and kept.
  await navigateOften(capitula.page, 10);
  const before = await measureFootprint(capitula.page);
  await navigateOften(capitula.page, NAVIGATIONS);
  const heap = (await measureFootprint(capitula.page)).heap - before.heap;
  console.log(`heap of page and sidebar: ${(heap / NAVIGATIONS / 1024).toFixed(1)} kB a navigation`);
  // What was begun for videos that were left ends a moment later.
  await expect
    .poll(() => measureFootprint(capitula.page), { timeout: 10_000 })
    .toSatisfy((after: Footprint) => after.nodes <= before.nodes && after.listeners <= before.listeners);
});
