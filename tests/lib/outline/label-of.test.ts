import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/description/tokenize.ts';
import { labelOf } from '../../../lib/outline/label-of.ts';
import type { OutlineNode } from '../../../lib/outline/model.ts';
import { parseOutline } from '../../../lib/outline/parse-outline.ts';

function label(text: string): unknown {
  return tokenize(text).map(labelOf).at(0);
}

/** Titles, with those of their children in a list behind them. */
function titles(nodes: readonly OutlineNode[]): unknown[] {
  return nodes.flatMap(({ title, children }) => (children.length === 0 ? [title] : [title, titles(children)]));
}

function tree(description: string): unknown[] {
  return titles(parseOutline(description, null).nodes);
}

const REST = 'PANEL II - PRESENT\n3:00 Three\n4:00 Four';

describe('lib/outline/label-of', () => {
  it.each([
    ['Sources:', 'references'],
    ['TIMESTAMPS', 'contents'],
    ['3 sources', 'references'],
    ['Panel I – Sources', null],
    ['Block 3: Sources', null],
    ['Part two: Sources', null],
    ['Sunday', null],
  ])('reads what %j announces', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  it.each([
    [
      'a numbered part',
      'PANEL I - SOURCES',
      ['PANEL I - SOURCES', ['One', 'Two'], 'PANEL II - PRESENT', ['Three', 'Four']],
    ],
    ['what is overruled', 'SOURCES', ['SOURCES', ['One', 'Two'], 'PANEL II - PRESENT', ['Three', 'Four']]],
    ['no label of the contents', 'CHAPTERS', ['One', 'Two', 'PANEL II - PRESENT', ['Three', 'Four']]],
  ])('lets the first heading be %s', (_, first, expected) => {
    expect(tree(`Recorded in May\n\n${first}\n0:00 One\n1:00 Two\n\n${REST}`)).toEqual(expected);
  });

  it('takes no title of an entry for a label', () => {
    expect(tree('Hello\n0:00\n\nSources\n1:00\n\nThanks\n2:00')).toEqual(['Hello', 'Sources', 'Thanks']);
    expect(tree('0:00\nHello\n\n1:00\nSources\n\n2:00\nThanks')).toEqual(['Hello', 'Sources', 'Thanks']);
  });
});
