import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { labelOf } from '../../../../lib/outline/lists/label-of.ts';
import { treeOf } from '../../../support/tree-of.ts';

function label(text: string): unknown {
  return tokenize(text).map(labelOf).at(0);
}

const REST = 'PANEL II - PRESENT\n3:00 Three\n4:00 Four';

describe('lib/outline/lists/label-of', () => {
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
    expect(treeOf(`Recorded in May\n\n${first}\n0:00 One\n1:00 Two\n\n${REST}`)).toEqual(expected);
  });

  it('takes no title of an entry for a label', () => {
    expect(treeOf('Hello\n0:00\n\nSources\n1:00\n\nThanks\n2:00')).toEqual(['Hello', 'Sources', 'Thanks']);
    expect(treeOf('0:00\nHello\n\n1:00\nSources\n\n2:00\nThanks')).toEqual(['Hello', 'Sources', 'Thanks']);
  });
});
