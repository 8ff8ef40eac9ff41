import { describe, expect, it } from 'vitest';
import { numberedPart, partValue } from '../../../lib/words/part-number.ts';

describe('lib/words/part-number', () => {
  it.each([
    ['Part 1: Introduction', 'part', '1'],
    ['Part Two', 'part', 'two'],
    ['Chapter IV', 'chapter', 'iv'],
    ['Section A', 'section', 'a'],
    ['2. Teil', 'teil', '2'],
    ['1º bloco: notícias', 'bloco', '1'],
    ['Première partie', 'partie', 'premiere'],
    ['Segunda parte: el mar', 'parte', 'segunda'],
    ['Часть вторая. Степь', 'часть', 'вторая'],
    ['Часть 2', 'часть', '2'],
    ['3 часть - море', 'часть', '3'],
    ['第3章 はじめに', '章', '3'],
    ['第十二章 海', '章', '十二'],
    ['第一集', '集', '一'],
    ['3章 まとめ', '章', '3'],
    ['الجزء 2', 'الجزء', '2'],
  ])('reads %j as %s %s', (title, kind, number) => {
    expect(numberedPart(title)).toEqual({ kind, number });
  });

  it.each([
    ['제1장 서론', '1'],
    ['3부', '3'],
    ['[1부] 기초', '1'],
  ])('reads the number of %j', (title, number) => {
    expect(numberedPart(title)?.number).toBe(number);
  });

  it.each([
    'Part of the problem',
    'Participants 3',
    'Teil',
    '10 lessons of a builder',
    '2 day trip',
    '3天环游',
    'First day in Rome',
    'Second thoughts',
    'A chapter closes',
    'Les 3 raisons de partir',
    '',
  ])('finds none in %j', (title) => {
    expect(numberedPart(title)).toBeNull();
  });

  it.each([
    ['Part 12', 12],
    ['Chapter IV', 4],
    ['Section B', 2],
    ['第十二章 海', 12],
    ['Part Two', null],
    ['Часть вторая', null],
  ])('reads the value of %j', (title, value) => {
    const part = numberedPart(title);
    expect(part && partValue(part)).toBe(value);
  });
});
