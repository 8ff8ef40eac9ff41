import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

const { longInterview, secondInterview, lecture } = videos;

describe('what else a description has', () => {
  test('stands by what it is for, with the host that each link leads to', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    expect(await sidebar.texts('.pinned-link')).toEqual(['Show notesPDF · files.marginnotes.example']);
    const shelves = await sidebar.texts('.shelf-toggle > span:first-of-type');
    expect(shelves).toEqual(['People', 'Links', 'We talk about', 'Sponsors']);
    expect(await sidebar.texts('.person-row-name')).toEqual(['ILSE BRANDT', 'Ruth Okafor']);
    expect(await sidebar.texts('.person-row-role')).toEqual(['Guest', 'Host']);
    expect(await sidebar.texts('.person-row-links a')).toHaveLength(3);
    expect(await sidebar.texts('.shelf-text')).toEqual([]);
    expect((await sidebar.texts('a')).join(' ')).not.toMatch(/inkwell|harbourwine/);

    await sidebar.openShelf('Sponsors');
    expect((await sidebar.texts('.shelf-text')).join(' ')).toContain('three bottles a season');
    await sidebar.openShelf('We talk about');
    expect(await sidebar.texts('.shelf-note')).toContain('The night of the flood, hour by hour');

    const links = await sidebar.externalLinks();
    expect(links.length).toBeGreaterThan(8);
    for (const { url, rel, target, text } of links) {
      expect({ url, rel, target }).toEqual({ url, rel: 'noopener noreferrer', target: '_blank' });
      expect(text).toContain(new URL(url).host.replace(/^www\./, ''));
      expect(url).not.toContain('utm_');
    }
  });

  test('refers to works under the chapter in which they are discussed, and while they are', async ({
    capitula,
    sidebar,
  }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    expect(await sidebar.texts('.references-badge')).toEqual(['1', '1', '1', '1', '1']);
    const badge = await capitula.inSidebar('[data-cue="2.1"] .references-badge');
    expect(await badge.evaluate((element) => element.getAttribute('aria-label'))).toBe('1 reference');
    await badge.click();
    await expect
      .poll(() => sidebar.texts('[data-cue="2.1"] + .chapter-references .reference-row'))
      .toEqual(['53:10Brandt and Osei, "Iron gall ink under oxygen"journal.example']);
    expect(await sidebar.text('.references-now')).toBeNull();

    const sought = await capitula.video.awaitEvent('seeked');
    await sidebar.press('Go to 53:10');
    expect(await sought()).toBe(3190);
    await expect.poll(() => sidebar.text('.references-now')).toContain('Iron gall ink under oxygen');
    // From the video's first seconds there is nothing to go back to.
    expect(await sidebar.text('.return-chips')).toBeNull();
    await capitula.video.seek(3251);
    await expect.poll(() => sidebar.text('.references-now')).toBeNull();
  });
});

test('a person under whose name the links stand is named once', async ({ capitula, sidebar }) => {
  await capitula.watch(videos.onlyShownotes);
  await capitula.inSidebar('.person-row');
  expect(await sidebar.texts('.person-row-links a')).toEqual(['pilarquintero.example']);
});

test('slides on top are called so', async ({ capitula, sidebar }) => {
  await capitula.watch(lecture);
  await capitula.outlineAppears();
  expect(await sidebar.texts('.pinned-link')).toEqual(['SlidesPDF · university.example']);
});

describe('the reading', () => {
  test('is accounted for row by row', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await sidebar.chooseInRow('1.1 The book that came back in a bucket', 'Why this row?');
    await expect.poll(() => sidebar.text('.menu-note code')).toBe('[00:00:00] 1.1 The book that came back in a bucket');
    expect(await sidebar.texts('.menu-note li')).toContain('The time stands before the title.');
  });

  test('is flat where the viewer wants it, for that video', async ({ capitula, sidebar }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await sidebar.choose('Flat list');
    await expect.poll(() => capitula.chapters()).toHaveLength(24);
    await capitula.reload();
    await capitula.outlineAppears('The book that came back');
    await expect.poll(() => capitula.chapters()).toHaveLength(24);
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
    await capitula.goTo(longInterview);
    await capitula.outlineAppears('The book that came back');
    await sidebar.choose('Sections');
    await expect.poll(() => capitula.chapters()).toHaveLength(31);
  });

  test('keeps the sections closed that the viewer closed, for that video', async ({ capitula }) => {
    await capitula.watch(longInterview);
    await capitula.outlineAppears();
    await (await capitula.inSidebar('[data-cue="1"] .section-toggle')).click();
    await expect.poll(() => capitula.chapters()).toHaveLength(31 - 4);
    await capitula.goTo(secondInterview);
    await capitula.outlineAppears('Towers');
    await capitula.reload();
    await capitula.goTo(longInterview);
    await capitula.outlineAppears('Opening');
    await expect.poll(() => capitula.chapters()).toHaveLength(31 - 4);
  });

  test('takes headings without a time for sections', async ({ capitula, sidebar }) => {
    await capitula.watch(lecture);
    await capitula.outlineAppears('Equilibrium theory');
    expect(await sidebar.texts('.section-range')).toEqual([
      expect.stringMatching(/^0:00–29:30/),
      '29:30–1:02:33',
      '1:02:33–1:27:00',
    ]);
  });
});
