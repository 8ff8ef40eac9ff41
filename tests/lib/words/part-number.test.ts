import { describe, expect, it } from 'vitest';
import { partNumber } from '../../../lib/words/part-number.ts';

describe('lib/words/part-number', () => {
  it.each([
    ['Part 1: Introduction', '1'],
    ['Part Two', 'two'],
    ['Chapter IV', 'iv'],
    ['Section A', 'a'],
    ['2. Teil', '2'],
    ['第3章 はじめに', '3'],
    ['제1장 서론', '1'],
    ['3부', '3'],
    ['Часть 2', '2'],
    ['الجزء 2', '2'],
    ['Part of the problem', null],
    ['Participants 3', null],
    ['Teil', null],
    ['10 lessons of a builder', null],
    ['', null],
  ])('reads %j as %s', (title, number) => {
    expect(partNumber(title)).toBe(number);
  });
});
