import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import { visibleCues } from '../../../lib/tree/visible-cues.ts';
import { makeOutline } from '../../support/make-outline.ts';

const { roots } = createTimeline(makeOutline([0, 'A', [0, 'B', [0, 'b']], [10, 'c']], [20, 'D']), 30);

describe('lib/tree/visible-cues', () => {
  test.each([
    [[], ['0', '1']],
    [['0'], ['0', '0.0', '0.1', '1']],
    [
      ['0', '0.0'],
      ['0', '0.0', '0.0.0', '0.1', '1'],
    ],
    [['0.0'], ['0', '1']],
  ])('with %j open the rows are %j', (open, ids) => {
    expect(visibleCues(roots, (cue) => open.includes(cue.id)).map((cue) => cue.id)).toEqual(ids);
  });
});
