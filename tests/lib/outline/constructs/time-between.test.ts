import { describe, expect, it } from 'vitest';
import { timeBetween } from '../../../../lib/outline/constructs/time-between.ts';
import { readBy } from '../../../support/read-by.ts';

describe('lib/outline/constructs/time-between', () => {
  it.each([
    ['Ada Sun (1:30) what she asks', ['90 Ada Sun what she asks']],
    ['Min. 1:30 Wind', ['90 Min. Wind']],
    ['Wind | 1:30 | a note', ['90 Wind a note']],
  ])('reads %j', (text, expected) => {
    expect(readBy(timeBetween, text)).toEqual(expected);
  });

  it.each([
    ['a sentence', 'The wind begins to blow at 1:30 and then it rains a lot.'],
    ['several times', 'Wind 1:30 rain 3:00 snow'],
    ['what is longer than a title', `Ada (1:30) ${'wind and rain '.repeat(10)}`],
  ])('leaves %s to others', (_, text) => {
    expect(readBy(timeBetween, text)).toBeNull();
  });
});
