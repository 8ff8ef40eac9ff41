import { describe, expect, it } from 'vitest';
import { leadingTime } from '../../../../lib/outline/constructs/leading-time.ts';
import { readBy } from '../../../support/read-by.ts';

describe('lib/outline/constructs/leading-time', () => {
  it.each([
    ['0:00 Wind', ['0 Wind']],
    ['[0:00] 1.1 Wind', ['0 [1.1] Wind']],
    ['- 1:30 - Wind', ['90 Wind']],
    ['1. (0:00) Wind', ['0 [1] Wind']],
    ['0:00 - 1:30 Wind', ['0-90 Wind']],
    ['0:00 Wind 1:30', ['0 Wind 1:30']],
    ['7\'05" Wind', ['425 Wind']],
  ])('reads %j', (text, expected) => {
    expect(readBy(leadingTime, text)).toEqual(expected);
  });

  it.each([
    ['a time behind its title', 'Wind 1:30'],
    ['a time within a sentence', 'At 1:30 she says so'],
    ['a line without a time', 'Wind'],
  ])('leaves %s to others', (_, text) => {
    expect(readBy(leadingTime, text)).toBeNull();
  });
});
