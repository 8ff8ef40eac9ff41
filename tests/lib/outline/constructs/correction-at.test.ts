import { describe, expect, it } from 'vitest';
import { correctionAt } from '../../../../lib/outline/constructs/correction-at.ts';
import { readBy } from '../../../support/read-by.ts';

describe('lib/outline/constructs/correction-at', () => {
  it.each([
    ['Errata\nAt 1:30, it is nine', ['90 it is nine']],
    ['Corrections:\n- Bei 1:30 it is nine', ['90 it is nine']],
  ])('reads %j', (text, expected) => {
    expect(readBy(correctionAt, text)).toEqual(expected);
  });

  it.each([
    ['such a line under no label', 'At 1:30, it is nine'],
    ['such a line under another label', 'Chapters\nAt 1:30, it is nine'],
    ['several words before the time', 'Errata\nBack at 1:30, it is nine'],
    ['a line that begins with its time', 'Errata\n1:30 it is nine'],
  ])('leaves %s to others', (_, text) => {
    expect(readBy(correctionAt, text)).toBeNull();
  });
});
