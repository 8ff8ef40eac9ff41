import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { readLocale, readMessages } from '../support/read-messages.ts';
import { findFaults } from './find-faults.ts';
import { findEnglish, findOddRows, findWords } from './measure-language.ts';
import { findOverflow } from './measure-sidebar.ts';
import { test } from './test.ts';

const { longInterview, arabic, japanese, nearMiss, autoChapters } = videos;

describe.each([
  ['ar', 'rtl', arabic],
  ['de', 'ltr', longInterview],
  ['ja', 'ltr', japanese],
] as const)('the sidebar in the language %s', (language, direction, video) => {
  test.override('language', language);

  test('has every word in it, whatever it shows', { timeout: 120_000 }, async ({ capitula, sidebar }) => {
    const messages = await readMessages(language);
    const words = new Set<string>();
    async function note(): Promise<void> {
      for (const text of await findWords(capitula.page)) words.add(text);
    }

    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    const root = await capitula.inSidebar('.sidebar');
    expect(await root.evaluate((element) => [element.getAttribute('lang'), element.getAttribute('dir')])).toEqual([
      language,
      direction,
    ]);
    expect(await sidebar.text('.header-title')).toBe(messages.text('contents'));
    await capitula.video.seek(100);
    await capitula.clickChapter('Alum, acid and slow fire');
    await capitula.clickChapter('Freezing as first aid');
    await sidebar.press(messages.text('earlier_positions'));
    await note();
    await capitula.page.keyboard.press('Escape');
    await sidebar.press(messages.text('more'));
    await sidebar.control(messages.text('copy_link_now'));
    await note();
    await sidebar.press(messages.text('choose_chapters'));
    await (await capitula.inSidebar('[data-cue="3.2"] .jump-link')).hover();
    await sidebar.press(messages.text('row_actions', { title: '4.3 Freezing as first aid' }));
    await sidebar.press(messages.text('why_row'));
    await note();
    await sidebar.press(messages.text('loop_chapter'));
    await sidebar.control(
      messages.text('turn_off', { rule: messages.text('looping', { title: '4.3 Freezing as first aid' }) }),
    );
    await note();
    await capitula.openSearch();
    await capitula.page.keyboard.type('zeppelin');
    await expect.poll(() => sidebar.spoken()).toBe(messages.text('no_matches'));
    await note();
    await capitula.toggleSidebar();
    await note();
    await capitula.toggleSidebar();

    await capitula.watch(autoChapters);
    await capitula.sidebarSays(messages.text('source_automatic_chapters'));
    await note();
    await capitula.watch(nearMiss);
    await capitula.toggleSidebar();
    await capitula.sidebarSays(messages.text('nothing_found_hint'));
    await note();

    expect(words.size).toBeGreaterThan(100);
    expect(findEnglish(words, await readLocale('en'), await readLocale(language))).toEqual([]);
  });

  test('counts as it does', async ({ capitula, sidebar }) => {
    const messages = await readMessages(language);
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    const field = await capitula.openSearch();
    for (const [query, count] of [
      ['oxygen', 1],
      ['okafor', 2],
      ['paper', 5],
      ['the', 17],
    ] as const) {
      await field.evaluate((element) => element instanceof HTMLInputElement && element.select());
      await capitula.page.keyboard.type(query);
      await expect.poll(() => sidebar.text('.search-field-count')).toBe(messages.plural('matches', count));
    }
  });

  test('has rows of even height, and room for all of it, wide, narrow and magnified', async ({ capitula, sidebar }) => {
    const messages = await readMessages(language);
    await capitula.watch(video);
    await capitula.outlineAppears();
    expect(await findOddRows(capitula.page)).toEqual([]);
    expect(await findOverflow(capitula.page)).toEqual([]);
    await sidebar.press(messages.text('more'));
    await sidebar.press(messages.text('width_narrow'));
    expect(await findOverflow(capitula.page)).toEqual([]);
    await capitula.page.setViewport({ width: 320, height: 256 });
    await expect.poll(() => capitula.isBelowMetadata()).toBe(true);
    expect(await findOverflow(capitula.page)).toEqual([]);
  });

  test('has no fault that axe finds', async ({ capitula }) => {
    await capitula.watch(video);
    await capitula.outlineAppears();
    expect(await findFaults(capitula)).toEqual([]);
  });
});

describe('the sidebar from right to left', () => {
  test.override('language', 'ar');

  test('is a mirror of itself, but for what belongs to the player', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await (await capitula.inSidebar('[data-cue="1"] .section-toggle')).click();
    const boxes = await sidebar.lefts([
      '[data-cue="0.0"] > .row-start',
      '[data-cue="0.0"] > .jump-link',
      '[data-cue="0"] > .row > .section-toggle',
    ]);
    expect(boxes).toEqual(boxes.toSorted((a, b) => a - b));
    const row = await capitula.inSidebar('.chapter-row[data-active="true"]');
    expect(await row.evaluate((element) => getComputedStyle(element, '::before').right)).toBe('0px');

    const transforms = (selector: string) =>
      capitula.page.$$eval(`#capitula-sidebar-input >>> ${selector}`, (icons) => [
        ...new Set(icons.map((icon) => getComputedStyle(icon).transform)),
      ]);
    const chevron = await capitula.inSidebar('[data-cue="1"] .section-toggle');
    await expect
      .poll(() =>
        chevron.evaluate((element) => {
          const { a, b } = new DOMMatrix(getComputedStyle(element, '::before').transform);
          return Math.round((Math.atan2(b, a) * 180) / Math.PI);
        }),
      )
      .toBe(-135);
    expect(await transforms('.pinned-link > [data-name="external"]')).toEqual(['matrix(-1, 0, 0, 1, 0, 0)']);
    expect(await transforms('.now-playing-steps .icon')).toEqual(['none']);
    const steps = await sidebar.lefts(['[data-name="previous"]', '[data-name="next"]']);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  test('opens a section by the key to the left, and closes it by that to the right', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await (await capitula.chapterLink('How Paper Is Made')).focus();
    const { keyboard } = capitula.page;
    await keyboard.press('ArrowRight');
    await expect.poll(() => capitula.chapters()).toHaveLength(31 - 4);
    await keyboard.press('ArrowLeft');
    await expect.poll(() => capitula.chapters()).toHaveLength(31);
    await keyboard.press('ArrowLeft');
    await expect.poll(() => sidebar.focused()).toBe('2.1 Rags, vats and moulds');
    await keyboard.press('ArrowRight');
    await expect.poll(() => sidebar.focused()).toBe('2 How Paper Is Made');
  });

  test.for([
    ['left to right', 'ltr', 'ArrowLeft'],
    ['right to left', 'rtl', 'ArrowRight'],
  ] as const)('has its separator towards the player on a page from %s', async ([, page, wider], { capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await capitula.page.evaluate((direction) => void (document.body.dir = direction), page);
    const part = await capitula.inSidebar('.sidebar');
    const separator = await capitula.inSidebar('.resize-separator');
    await separator.focus();
    await capitula.page.keyboard.press('Home');
    const box = () =>
      part.evaluate((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return { left, right, width };
      });
    await expect.poll(async () => (await box()).width).toBe(240);
    const before = await box();
    await capitula.page.keyboard.press(wider);
    await expect.poll(async () => (await box()).width).toBe(256);
    const after = await box();
    const moved = { left: Math.round(after.left - before.left), right: Math.round(after.right - before.right) };
    expect(moved).toEqual(page === 'ltr' ? { left: -16, right: 0 } : { left: 0, right: 16 });
    const middle = await separator.evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    });
    expect(middle).toBeCloseTo(page === 'ltr' ? after.left : after.right, -1);
  });
});

test('titles in another direction begin where those of the rows do', async ({ capitula, sidebar }) => {
  await capitula.watch(arabic);
  await capitula.outlineAppears();
  await capitula.clickChapter('الفناء والظل والماء');
  const [header, row] = await Promise.all(
    ['.now-playing-title', '[data-active="true"] .jump-link'].map((selector) => sidebar.leftOfText(selector)),
  );
  expect(Math.abs((header ?? 0) - (row ?? 0))).toBeLessThan(24);
});
