import { describe, expect, it } from 'vitest';
import { severalOnLine } from '../../../../lib/outline/constructs/several-on-line.ts';
import { readBy } from '../../../support/read-by.ts';

describe('lib/outline/constructs/several-on-line', () => {
  it.each([
    ['0:00 Wind 1:30 Rain 3:00 Snow', ['0 Wind', '90 Rain', '180 Snow']],
    ['Chapters: 0:00 Wind | 1:30 Rain', ['0 Wind', '90 Rain']],
    ['Wind 0:00, Rain 1:30, Snow 3:00', ['0 Wind', '90 Rain', '180 Snow']],
  ])('reads %j', (text, expected) => {
    expect(readBy(severalOnLine, text)).toEqual(expected);
  });

  it.each([
    ['a single time', '0:00 Wind'],
    ['times that go down', '3:00 Wind 1:30 Rain 0:30 Snow'],
    ['two times that nothing divides', '0:00 Wind 1:30 Rain'],
    ['times in a sentence', 'It is at 1:30, then 2:00 and 3:00'],
    ['times without titles', '0:00 | 1:30 | 3:00'],
  ])('leaves %s to others', (_, text) => {
    expect(readBy(severalOnLine, text)).toBeNull();
  });
});
