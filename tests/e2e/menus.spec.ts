import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

const { longInterview } = videos;
const BUTTON = 'Actions for 2.2 The turn to wood pulp';

describe('the menu of a row', () => {
  test('closes when the list is scrolled, and gives the focus back to its row', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await sidebar.openRowMenu('2.2 The turn to wood pulp');
    await expect.poll(() => sidebar.focused()).toBe('Copy link');
    await (await capitula.inSidebar('[data-cue="1.0"]')).hover();
    await capitula.page.mouse.wheel({ deltaY: 150 });
    await expect.poll(() => sidebar.texts('.menu-panel')).toEqual([]);
    expect(await sidebar.focused()).toBe(BUTTON);
    await expect.poll(async () => (await sidebar.scrolled()).list).toBeGreaterThan(0);
  });

  test('stays where it is while playback goes on to a chapter out of sight', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await sidebar.openRowMenu('2.2 The turn to wood pulp');
    await capitula.video.seek(12_000);
    await capitula.chapterIsActive('The book she would carry out of a fire');
    expect(await sidebar.texts('.menu-panel')).toHaveLength(1);
    expect(await sidebar.scrolled()).toMatchObject({ list: 0 });
    await capitula.page.keyboard.press('Escape');
    await capitula.video.seek(3000);
    await expect.poll(() => sidebar.activeRowIsInSight()).toBe(true);
  });

  test('stays when its words are pressed, and closes when the Tab key leads out of it', async ({
    capitula,
    sidebar,
  }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await sidebar.openRowMenu('2.2 The turn to wood pulp');
    await sidebar.press('Why this row?');
    await (await capitula.inSidebar('.menu-note')).click();
    const { keyboard } = capitula.page;
    await keyboard.press('ArrowUp');
    await expect.poll(() => sidebar.focused()).toBe('Why this row?');
    await keyboard.press('Tab');
    await expect.poll(() => sidebar.texts('.menu-panel')).toEqual([]);
    expect(await sidebar.focused()).not.toBe(BUTTON);
  });

  test('closes at a press elsewhere', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await sidebar.openRowMenu('2.2 The turn to wood pulp');
    await (await capitula.inSidebar('.header-title')).click();
    await expect.poll(() => sidebar.texts('.menu-panel')).toEqual([]);
    const button = await capitula.inSidebar(`[aria-label="${BUTTON}"]`);
    expect(await button.evaluate((element) => element.getAttribute('aria-expanded'))).toBe('false');
  });
});
