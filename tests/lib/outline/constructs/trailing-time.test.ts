import { describe, expect, it } from 'vitest';
import { trailingTime } from '../../../../lib/outline/constructs/trailing-time.ts';
import { readBy } from '../../../support/read-by.ts';

describe('lib/outline/constructs/trailing-time', () => {
  it.each([
    ['Wind 1:30', ['90 Wind']],
    ['1. Wind - [1:30]', ['90 [1] Wind']],
    ['• Wind (0:10 – 1:30)', ['10-90 Wind']],
    ['Wind 1:30 (live)', ['90 Wind']],
    ['Wind 9:00 (3:05)', ['540 Wind']],
  ])('reads %j', (text, expected) => {
    expect(readBy(trailingTime, text)).toEqual(expected);
  });

  it.each([
    ['a time before words', '1:30 Wind'],
    ['a time between words', 'Wind 1:30 and rain'],
    ['several times', 'Wind 1:30 2:30 3:30'],
    ['a second time that stands apart', 'Wind 1:30 or (3:05)'],
    ['a paragraph', `${'Wind and rain '.repeat(15)}1:30`],
  ])('leaves %s to others', (_, text) => {
    expect(readBy(trailingTime, text)).toBeNull();
  });
});
