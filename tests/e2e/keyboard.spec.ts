import type { KeyInput } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import type { CapitulaPage } from './capitula-page.ts';
import { test } from './test.ts';

const { longInterview } = videos;

async function pressAll(capitula: CapitulaPage, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await capitula.page.keyboard.press(key);
}

async function pressWithControl(capitula: CapitulaPage, key: KeyInput): Promise<void> {
  await capitula.page.keyboard.down('Control');
  await capitula.page.keyboard.press(key);
  await capitula.page.keyboard.up('Control');
}

function keysOfYouTube(capitula: CapitulaPage): Promise<readonly string[]> {
  return capitula.page.evaluate(() => window.standIn.keys);
}

describe('the keyboard alone', () => {
  test('moves through the rows, opens and closes sections and jumps', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.video.isReady();
    await (await capitula.chapterLink('Opening')).focus();
    await pressAll(capitula, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await sidebar.focused()).toBe('2 How Paper Is Made');
    await pressAll(capitula, 'ArrowLeft');
    await expect.poll(() => capitula.chapters()).toHaveLength(31 - 4);
    expect(await capitula.video.currentTime()).toBe(0);
    await pressAll(capitula, 'ArrowDown');
    expect(await sidebar.focused()).toBe('3 How Paper Fails');
    await pressAll(capitula, 'ArrowUp', 'ArrowRight');
    await expect.poll(() => capitula.chapters()).toHaveLength(31);
    await pressAll(capitula, 'ArrowRight');
    expect(await sidebar.focused()).toBe('2.1 Rags, vats and moulds');
    await pressAll(capitula, 'ArrowLeft');
    expect(await sidebar.focused()).toBe('2 How Paper Is Made');
    await pressAll(capitula, 'End');
    expect(await sidebar.focused()).toBe('7.3 The book she would carry out of a fire');
    await pressAll(capitula, 'Home', 'ArrowDown', 'ArrowDown');
    const sought = await capitula.video.awaitEvent('seeked');
    await pressAll(capitula, 'Enter');
    expect(await sought()).toBe(252);
    expect(await sidebar.focused()).toBe('1.2 Who Ilse Brandt is, and how she began');
    expect(await keysOfYouTube(capitula)).toEqual([]);
  });

  test('plays and pauses by Space on a chapter, and presses buttons by it', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.video.isReady();
    await (await capitula.chapterLink('Opening')).focus();
    const playing = await capitula.video.awaitEvent('play');
    await pressAll(capitula, ' ');
    await playing();
    await capitula.video.pause();
    await (await sidebar.control('1 Opening, 2 chapters')).focus();
    await pressAll(capitula, ' ');
    await expect.poll(() => capitula.chapters()).toHaveLength(31 - 2);
    expect(await keysOfYouTube(capitula)).toEqual([' ']);
  });

  test('opens menus, goes through them, and leaves them for where it came from', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await (await capitula.chapterLink('The evening before')).focus();
    await pressAll(capitula, 'Tab');
    expect(await sidebar.focused()).toBe('Actions for 4.1 The evening before');
    await pressAll(capitula, 'Enter');
    await expect.poll(() => sidebar.focused()).toBe('Copy link');
    await pressAll(capitula, 'ArrowDown');
    expect(await sidebar.focused()).toBe('Loop this chapter');
    await pressAll(capitula, 'Escape');
    expect(await sidebar.focused()).toBe('Actions for 4.1 The evening before');
    await pressAll(capitula, 'Enter');
    await expect.poll(() => sidebar.focused()).toBe('Copy link');
    await pressAll(capitula, 'ArrowDown', 'Enter');
    await expect.poll(() => sidebar.texts('.rule-chip-words')).toEqual(['Looping 4.1 The evening before']);
    expect(await sidebar.focused()).toBe('Actions for 4.1 The evening before');

    await (await sidebar.control('More')).focus();
    await pressAll(capitula, 'Enter');
    await expect.poll(() => sidebar.focused()).toBe('Copy link to this moment');
    await pressAll(capitula, 'Escape');
    expect(await sidebar.focused()).toBe('More');
    expect(await sidebar.texts('.menu-panel')).toEqual([]);
    expect(await keysOfYouTube(capitula)).toEqual([]);
  });

  test('goes from chapter to chapter by the keys of YouTube, where YouTube has none', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.video.seek(5200);
    await (await capitula.chapterLink('The evening before')).focus();
    for (const [key, time] of [
      ['ArrowLeft', 5105],
      ['ArrowRight', 5838],
    ] as const) {
      const sought = await capitula.video.awaitEvent('seeked');
      await pressWithControl(capitula, key);
      expect([key, await sought()]).toEqual([key, time]);
    }

    await capitula.watch(videos.twoLists);
    await capitula.video.seek(200);
    await (await capitula.chapterLink('In the rain')).focus();
    const passedOn = await capitula.page.evaluateHandle(() => ({
      unused: new Promise<boolean>((resolve) => {
        document.addEventListener('keydown', (event) => {
          if (event.key === 'ArrowRight') resolve(!event.defaultPrevented);
        });
      }),
    }));
    await pressWithControl(capitula, 'ArrowRight');
    expect(await passedOn.evaluate(({ unused }) => unused)).toBe(true);
    expect(await capitula.video.currentTime()).toBe(200);
  });

  test('never puts the focus under the head of the page', async ({ capitula, sidebar }) => {
    await capitula.page.setViewport({ width: 1400, height: 500 });
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    for (const control of [await sidebar.control('Search'), await capitula.chapterLink('Opening')]) {
      await expect
        .poll(() =>
          control.evaluate((element) => {
            scrollBy(0, element.getBoundingClientRect().top - 10);
            return Math.round(element.getBoundingClientRect().top);
          }),
        )
        .toBe(10);
      await control.evaluate((element) => element instanceof HTMLElement && element.focus());
      await expect
        .poll(() =>
          control.evaluate((element) => {
            const { left, top, bottom } = element.getBoundingClientRect();
            return [top, bottom - 1].every((y) => document.elementFromPoint(left + 4, y)?.id.startsWith('capitula'));
          }),
        )
        .toBe(true);
    }
  });

  test('skips over all of it to the player', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    const skip = await sidebar.control('Skip to the player');
    expect(await skip.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    await skip.focus();
    expect(await skip.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await pressAll(capitula, 'Enter');
    await capitula.page.waitForFunction(() => document.activeElement?.closest('#movie_player'));
    expect(await sidebar.focused()).toBeNull();
  });

  test('reaches every control, in the order of reading, sees where it is, and is let go again', async ({
    capitula,
    sidebar,
  }) => {
    await capitula.watch(videos.lecture);
    await capitula.outlineAppears();
    const wanted = await sidebar.tabOrder();
    await (await sidebar.control(wanted[0] ?? '')).focus();
    const reached: string[] = [];
    for (let focused = await sidebar.focused(); focused !== null; focused = await sidebar.focused()) {
      reached.push(focused);
      expect([focused, await sidebar.focusIsVisible()]).toEqual([focused, true]);
      await pressAll(capitula, 'Tab');
    }
    // The button for what else a row can do is there while the row has the focus.
    const rows = await capitula.chapters();
    expect(reached).toEqual(wanted.flatMap((name) => (rows.includes(name) ? [name, `Actions for ${name}`] : name)));
  });
});
