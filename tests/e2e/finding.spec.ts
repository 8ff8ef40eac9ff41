import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

const { longInterview } = videos;

describe('the search', () => {
  test('leaves hits with their sections, marks them, says how many, and goes to them', async ({
    capitula,
    sidebar,
  }) => {
    await capitula.watch(longInterview);
    await (await capitula.chapterLink('The evening before')).focus();
    await capitula.page.keyboard.press('/');
    await capitula.inSidebar('[role="search"] input:focus');
    await capitula.page.keyboard.type('ＢÔOK ');
    await expect
      .poll(() => sidebar.texts('.outline mark'))
      .toEqual(['book', 'book', 'books', 'book'].map(() => 'book'));
    expect(await sidebar.texts('.outline .jump-link')).toEqual([
      '1 Opening',
      '1.1 The book that came back in a bucket',
      '6 Paper and Screens',
      '6.1 Is a scan a copy or a new book?',
      '7 Looking Ahead',
      '7.2 Advice for people who own old books',
      '7.3 The book she would carry out of a fire',
    ]);
    await expect.poll(() => sidebar.spoken()).toMatch(/^\d+ matches$/);
    expect(await sidebar.text('.search-field-count')).toBe(await sidebar.spoken());

    await capitula.page.keyboard.press('ArrowDown');
    await expect.poll(() => sidebar.focused()).toBe('1 Opening');
    await capitula.page.keyboard.press('ArrowDown');
    await expect.poll(() => sidebar.focused()).toBe('1.1 The book that came back in a bucket');
    await capitula.page.keyboard.press('End');
    const sought = await capitula.video.awaitEvent('seeked');
    await capitula.page.keyboard.press('Enter');
    expect(await sought()).toBe(11_995);

    await capitula.page.keyboard.press('Escape');
    await expect.poll(() => sidebar.text('[role="search"]')).toBeNull();
    await expect.poll(() => capitula.chapters()).toHaveLength(31);
    await expect.poll(() => sidebar.focused()).toBe('7.3 The book she would carry out of a fire');
  });

  test('finds references, people, topics and links, and says when there is nothing', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    const field = await capitula.openSearch();
    async function search(words: string): Promise<void> {
      await field.evaluate((element) => element instanceof HTMLInputElement && element.select());
      await capitula.page.keyboard.type(words);
    }
    const marks = () => sidebar.texts('mark');
    await search('oxygen');
    await expect.poll(marks).toEqual(['oxygen']);
    expect(await sidebar.texts('.outline .jump-link')).toEqual([
      '3 How Paper Fails',
      '3.2 Iron gall ink eats its own page',
    ]);
    await search('okafor');
    await expect.poll(marks).toEqual(['Okafor', 'Okafor']);
    await search('eleven lorry');
    await expect.poll(marks).toEqual(expect.arrayContaining(['lorry', 'eleven']));
    await search('instagram');
    await expect.poll(marks).toEqual(['instagram']);
    const height = await capitula.heightOfSidebar();
    await search('zeppelin');
    await expect.poll(() => sidebar.spoken()).toBe('No matches');
    expect(await marks()).toEqual([]);
    expect(await capitula.heightOfSidebar()).toBe(height);
    await capitula.page.keyboard.press('Escape');
    await expect.poll(() => sidebar.texts('.search-field-count')).toEqual([]);
    await capitula.page.keyboard.press('Escape');
    await expect.poll(() => sidebar.text('[role="search"]')).toBeNull();
    await expect.poll(() => sidebar.focused()).toBe('1.1 The book that came back in a bucket');
  });
});
