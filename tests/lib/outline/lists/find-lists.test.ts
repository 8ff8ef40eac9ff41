import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { findLists } from '../../../../lib/outline/lists/find-lists.ts';
import { readTimedLines } from '../../../../lib/outline/lines/read-timed-lines.ts';

/** The lists of a description by what their labels say, with how many times each has. */
function lists(text: string): string[] {
  const lines = tokenize(text);
  return findLists(readTimedLines(lines, null), lines).map(
    ({ labelKind, timedLines }) => `${labelKind ?? 'unlabelled'} ${timedLines.length}`,
  );
}

const LIST = '0:00 Wind\n2:00 Rain\n5:00 Snow';

describe('lib/outline/lists/find-lists', () => {
  it.each([
    ['blank lines', `${LIST}\n\n\n7:00 Hail`, ['unlabelled 4']],
    ['notes and links', `${LIST}\nA note.\nhttps://a.example\n7:00 Hail`, ['unlabelled 4']],
    ['a slip', `${LIST}\n4:50 Hail\n9:00 Fog`, ['unlabelled 5']],
    ['a label that is a heading within it', `${LIST}\n\nResources\n7:00 Hail\n9:00 Fog`, ['unlabelled 5']],
  ])('lets a list go on over %s', (_, text, expected) => {
    expect(lists(text)).toEqual(expected);
  });

  it.each([
    ['a label', `${LIST}\n\nErrata\n1:00 It is nine`, ['unlabelled 3', 'corrections 1']],
    ['a beginning at zero', `${LIST}\n0:00 Hail\n3:00 Fog`, ['unlabelled 3', 'unlabelled 2']],
    ['a step back below a gap', `${LIST}\n\n1:00 A nest\n1:30 A map`, ['unlabelled 3', 'unlabelled 2']],
    ['a time that is written otherwise, apart', `${LIST}\n\n\nOn air: 7:00`, ['unlabelled 3', 'unlabelled 1']],
    [
      'a sentence that names the first time',
      `It begins at 2:00\n2:00 Rain\n5:00 Snow`,
      ['unlabelled 1', 'unlabelled 2'],
    ],
  ])('ends a list at %s', (_, text, expected) => {
    expect(lists(text)).toEqual(expected);
  });

  it.each([
    ['directly above', `TOC:\n${LIST}`, ['contents 3']],
    ['above a rule', `Sources:\n-----\n${LIST}`, ['references 3']],
    ['on the line of the first time', 'Chapters: 0:00 Wind\n2:00 Rain', ['contents 2']],
    ['far above', `TOC:\nOne.\nTwo.\nThree.\n${LIST}`, ['unlabelled 3']],
    ['over links', `Sources:\nhttps://a.example\n${LIST}`, ['unlabelled 3']],
    ['that has a time itself', 'Sources 0:30\n2:00 Rain\n5:00 Snow', ['unlabelled 3']],
  ])('looks for a label: %s', (_, text, expected) => {
    expect(lists(text)).toEqual(expected);
  });
});
