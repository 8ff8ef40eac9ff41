import { describe, expect, it } from 'vitest';
import { timedReferences } from '../../../lib/references/timed-references.ts';
import { makeReference } from '../../support/make-reading.ts';

describe('lib/references/timed-references', () => {
  it('keeps those with a time, in its order, and of the same time in theirs', () => {
    const [late, first, second] = [makeReference(90, 'Tides'), makeReference(0, 'Rags'), makeReference(0, 'Moulds')];
    expect(timedReferences([late, makeReference(null, 'Atlas'), first, second])).toEqual([first, second, late]);
  });

  it('is empty where none has', () => {
    expect(timedReferences([makeReference(null, 'Atlas')])).toEqual([]);
  });
});
