import { describe, expect, test } from 'vitest';
import { fullTitle } from '../../../lib/outline/full-title.ts';
import { makeOutline } from '../../support/make-outline.ts';

describe('lib/outline/full-title', () => {
  test.each([
    ['4.2 Induction Heads', '4.2 Induction Heads'],
    ['Closing', 'Closing'],
  ])("has the author's number where there is one: %s", (short, title) => {
    expect(makeOutline([0, short]).nodes.map(fullTitle)).toEqual([title]);
  });
});
