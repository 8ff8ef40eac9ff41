import { describe, expect, test } from 'vitest';
import { fullTitle } from '../../../lib/formats/full-title.ts';
import { makeOutline } from '../../support/make-outline.ts';

describe('lib/formats/full-title', () => {
  test.each([
    ['4.2 Induction Heads', '4.2 Induction Heads'],
    ['Closing', 'Closing'],
  ])("has the author's number where there is one: %s", (short, title) => {
    expect(makeOutline([0, short]).nodes.map(fullTitle)).toEqual([title]);
  });
});
