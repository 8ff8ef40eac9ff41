import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../support/tree-of.ts';

const LIST = ['0:00 Reeds', '4:00 Pipes', '9:00 Bellows', '25:00 Keys'];
const TITLES = ['Reeds', 'Pipes', 'Bellows', 'Keys'];

describe('lib/outline/lists/is-afterword', () => {
  it.each([
    ['behind a blank line', ['', 'The next talk: Sunday, 18 May at 45:00']],
    ['below a line that announces it', ['The shop:', 'Monday 45:00']],
  ])('ends the contents before a line that ends with its time, %s', (_, below) => {
    expect(treeOf(...LIST, ...below)).toEqual(TITLES);
  });

  it.each([
    ['directly below them', ['Tuning 45:00'], ['Tuning']],
    ['where chapters go on behind it', ['', 'Tuning 45:00', '49:00 Thanks'], ['Tuning', 'Thanks']],
    ['that begins with its time', ['', '45:00 Tuning'], ['Tuning']],
  ])('takes a line for a chapter %s', (_, below, more) => {
    expect(treeOf(...LIST, ...below)).toEqual([...TITLES, ...more]);
  });
});
