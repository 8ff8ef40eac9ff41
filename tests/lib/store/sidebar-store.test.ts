import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../lib/reading/model.ts';
import { makeSidebar } from '../../support/make-sidebar.ts';
import { makeOutline, type ShortNode } from '../../support/make-outline.ts';
import { makeLink, makeReading, makeReference } from '../../support/make-reading.ts';

const outline = makeOutline(
  [0, '1 Land', [0, '1.1 Coasts'], [100, '1.2 Rivers']],
  [300, '2 Sea', [300, '2.1 Currents']],
);

const position = { start: 0, end: 0 };
const delta = makeLink('guest', 'https://ada.example/', 'Delta sketches');

function longOutline() {
  const sections = Array.from({ length: 20 }, (_, section): ShortNode => {
    const chapters = Array.from({ length: 5 }, (__, chapter): ShortNode => [section * 50 + chapter * 10, 'Chapter']);
    return [section * 50, 'Section', ...chapters];
  });
  return makeOutline(...sections);
}

describe('lib/store/sidebar-store', () => {
  test('is open the first time, and what is chosen is a setting', () => {
    const { sidebar, settings } = makeSidebar({ reading: makeReading({ outline }) });
    expect(sidebar.open.value).toBe(true);
    sidebar.toggle();
    expect(settings.open.value).toBe(false);
  });

  test('a near miss begins as a rail, whatever the setting, and leaves the setting alone', () => {
    const reading = makeReading({ nearMiss: { times: 2, pastEnd: 0 } });
    const { sidebar, settings } = makeSidebar({ reading });
    expect([sidebar.shown.value, sidebar.open.value]).toEqual([true, false]);
    sidebar.toggle();
    sidebar.toggle();
    expect(settings.open.value).toBe(true);
  });

  test('nothing is in the page where there is nothing to show, until somebody asks', () => {
    const { sidebar } = makeSidebar({ reading: makeReading() });
    expect(sidebar.shown.value).toBe(false);
    sidebar.toggle();
    expect([sidebar.shown.value, sidebar.open.value]).toEqual([true, true]);
  });

  test('opens when the keyboard asks for it', () => {
    const { sidebar } = makeSidebar({ reading: makeReading({ outline }) });
    sidebar.open.value = false;
    sidebar.focus();
    expect(sidebar.open.value).toBe(true);
    expect(sidebar.focusRequests.value).toBe(1);
  });

  test('builds all rows at once where one of them is to take the focus', () => {
    const { sidebar } = makeSidebar({ reading: makeReading({ outline: longOutline() }) });
    sidebar.setAllSectionsOpen(true);
    expect(sidebar.builtRows.value).toBeLessThan(sidebar.visibleCues.value.length);
    sidebar.focus();
    expect(sidebar.builtRows.value).toBe(sidebar.visibleCues.value.length);
  });

  test('has all sections of a short outline open, and remembers what the person closes', () => {
    const { sidebar, videoState } = makeSidebar({ reading: makeReading({ outline }) });
    expect(sidebar.visibleCues.value.map((cue) => cue.id)).toEqual(['0', '0.0', '0.1', '1', '1.0']);
    const [first] = sidebar.watch.timeline.value.sections;
    if (first !== undefined) sidebar.setSectionOpen(first, false);
    expect(sidebar.visibleCues.value.map((cue) => cue.id)).toEqual(['0', '1', '1.0']);
    expect(videoState.value.openSections).toEqual({ '0': false });
  });

  test('has of a long outline those sections open that playback came to, and they stay so', () => {
    const { sidebar, player } = makeSidebar({ reading: makeReading({ outline: longOutline() }) });
    const open = () => sidebar.watch.timeline.value.sections.filter(sidebar.isSectionOpen).map((cue) => cue.id);
    expect(open()).toEqual(['0']);
    player.moveTo(120);
    expect(open()).toEqual(['0', '2']);
  });

  test('opens and closes all sections', () => {
    const { sidebar } = makeSidebar({ reading: makeReading({ outline }) });
    sidebar.setAllSectionsOpen(false);
    expect(sidebar.visibleCues.value.map((cue) => cue.id)).toEqual(['0', '1']);
    sidebar.setAllSectionsOpen(true);
    expect(sidebar.visibleCues.value).toHaveLength(5);
  });

  test('shows the chapters alone in the flat view, and keeps it for the video', () => {
    const { sidebar, videoState } = makeSidebar({ reading: makeReading({ outline }) });
    sidebar.setView('flat');
    expect(sidebar.visibleCues.value.map((cue) => cue.id)).toEqual(['0.0', '0.1', '1.0']);
    expect(videoState.value.view).toBe('flat');
  });

  test('marks the active chapter, and its section while that is closed', () => {
    const { sidebar } = makeSidebar({ reading: makeReading({ outline }), time: 150 });
    expect(sidebar.visibleActiveCue.value?.id).toBe('0.1');
    sidebar.setAllSectionsOpen(false);
    expect(sidebar.visibleActiveCue.value?.id).toBe('0');
  });

  test('searches chapters, sections and links, and opens the sections of what it finds', () => {
    const links = [makeLink('paper', 'https://papers.example/1', 'On rivers'), makeLink('other', 'https://a.example/')];
    const { sidebar } = makeSidebar({ reading: makeReading({ outline, links }) });
    sidebar.setAllSectionsOpen(false);
    sidebar.search.query.value = ' RÍVERS ';
    expect(sidebar.visibleCues.value.map((cue) => cue.id)).toEqual(['0', '0.1']);
    expect(sidebar.search.count.value).toBe(2);
    expect(sidebar.search.find('a.example')).toBeNull();
    sidebar.search.query.value = '';
    expect(sidebar.visibleCues.value.map((cue) => cue.id)).toEqual(['0', '1']);
  });

  test.each([
    ['a reference', { references: [makeReference(120, 'Delta'), makeReference(null, 'Atlas of deltas')] }, 2],
    ['a person by name', { people: [{ name: 'Ada Delta', role: null, links: [], position }] }, 1],
    ['a person by a link', { people: [{ name: 'Ada', role: null, links: [delta, delta], position }] }, 1],
    ['a topic', { topicLists: [{ title: 'We riff on:', topics: ['Deltas', 'Moons'], position }] }, 1],
    ['a sponsor', { sponsorBlocks: [{ text: 'Try Delta boats', links: [], position }] }, 1],
    ["a sponsor's link", { links: [makeLink('sponsor', 'https://boats.example/', 'Delta boats')] }, 1],
    ['nothing', { people: [{ name: 'Ada', role: null, links: [], position }] }, 0],
  ] satisfies [string, Partial<Reading>, number][])('counts what it shows as found: %s', (_, parts, count) => {
    const { sidebar } = makeSidebar({ reading: makeReading(parts) });
    sidebar.search.query.value = 'delta';
    expect(sidebar.search.count.value).toBe(count);
  });

  test('has all that stands beside the outline while nothing is searched', () => {
    const people = [{ name: 'Ada', role: null, links: [], position }];
    const { sidebar } = makeSidebar({ reading: makeReading({ people, links: [delta] }) });
    expect(sidebar.search.count.value).toBe(0);
    expect(sidebar.search.found.value).toMatchObject({ people, shelves: [{ role: 'guest', links: [delta] }] });
  });

  test('says the same thing twice when it happens twice', () => {
    const { sidebar } = makeSidebar({ reading: makeReading({ outline }) });
    sidebar.announce('Link copied');
    const first = sidebar.announcement.value;
    sidebar.announce('Link copied');
    expect(sidebar.announcement.value).not.toBe(first);
    expect(sidebar.announcement.value.trim()).toBe('Link copied');
  });

  test('begins with what is remembered of the video', () => {
    const videoState = signal({ openSections: { '1': false }, view: 'sections' as const });
    const { sidebar } = makeSidebar({ reading: makeReading({ outline }), videoState });
    expect(sidebar.visibleCues.value.map((cue) => cue.id)).toEqual(['0', '0.0', '0.1', '1']);
  });
});
