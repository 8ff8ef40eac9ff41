import { describe, expect, test } from 'vitest';
import { writeYoutubeChapters } from '../../../lib/formats/write-youtube-chapters.ts';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import { makeOutline, type ShortNode } from '../../support/make-outline.ts';

function write(...nodes: readonly ShortNode[]): string[] {
  return writeYoutubeChapters(createTimeline(makeOutline(...nodes), 5000).chapters, 'Maps').split('\n');
}

describe('lib/formats/write-youtube-chapters', () => {
  test('writes the chapters, not the sections', () => {
    expect(write([0, '1 Land', [0, '1.1 Coasts'], [100, '1.2 Rivers']], [3700, 'End'])).toEqual([
      '0:00 1.1 Coasts',
      '1:40 1.2 Rivers',
      '1:01:40 End',
    ]);
  });

  test('names the time before the first chapter', () => {
    expect(write([30, 'Coasts'])).toEqual(['0:00 Maps', '0:30 Coasts']);
  });

  test('lets the list begin at 0:00 where the first chapter starts right after', () => {
    expect(write([4, 'Coasts'], [30, 'Rivers'])).toEqual(['0:00 Coasts', '0:30 Rivers']);
  });

  test('joins chapters of less than ten seconds, those that start together among them', () => {
    expect(write([0, 'A'], [50, 'B'], [50, 'C'], [59, 'D'], [60, 'E'])).toEqual(['0:00 A', '0:50 B / C / D', '1:00 E']);
  });
});
