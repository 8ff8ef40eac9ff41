import { describe, expect, test } from 'vitest';
import { writePlainText } from '../../../lib/formats/write-plain-text.ts';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import { makeOutline } from '../../support/make-outline.ts';

describe('lib/formats/write-plain-text', () => {
  test('writes a line for each cue, further in for each depth', () => {
    const outline = makeOutline([0, '1 Land', [0, '1.1 Coasts', [0, 'Cliffs']], [65, '1.2 Rivers']], [3661, 'End']);
    expect(writePlainText(createTimeline(outline, 4000).roots)).toBe(
      ['0:00 1 Land', '  0:00 1.1 Coasts', '    0:00 Cliffs', '  1:05 1.2 Rivers', '1:01:01 End'].join('\n'),
    );
  });
});
