import { describe, expect, it } from 'vitest';
import { outlineChapters } from '../../../lib/outline/chapter-list.ts';

describe('lib/outline/chapter-list', () => {
  it('makes a flat outline whose positions lie in a text of its own', () => {
    const { text, outline } = outlineChapters([
      { title: 'Rags', startTime: 0 },
      { title: 'Deckle  edges\n', startTime: 3723.6 },
    ]);
    expect(outline.nodes.map(({ id, title, startTime }) => [id, title, startTime])).toEqual([
      ['0', 'Rags', 0],
      ['1', 'Deckle edges', 3723.6],
    ]);
    expect(outline.nodes.map(({ position }) => text.slice(position.start, position.end))).toEqual([
      '0:00 Rags',
      '1:02:03 Deckle edges',
    ]);
  });

  it('puts them in the order of their times', () => {
    const { outline } = outlineChapters([
      { title: 'Second', startTime: 90 },
      { title: 'First', startTime: 5 },
    ]);
    expect(outline.nodes.map(({ title }) => title)).toEqual(['First', 'Second']);
  });

  it('knows a sponsor by the title, and cleans it as any other', () => {
    const { outline } = outlineChapters([
      { title: 'Rags', startTime: 0 },
      { title: '\u202eSponsor: Fernpost -', startTime: 90 },
    ]);
    expect(outline.nodes.map(({ title, role }) => [title, role])).toEqual([
      ['Rags', null],
      ['Sponsor: Fernpost', 'sponsor'],
    ]);
  });

  it('has nothing to say about no chapters', () => {
    expect(outlineChapters([])).toMatchObject({ text: '', outline: { nodes: [] } });
  });
});
