import { describe, expect, test } from 'vitest';
import { activePath, nextBoundary, pathTo } from '../../../lib/timeline/active-path.ts';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import { makeOutline } from '../../support/make-outline.ts';

const timeline = createTimeline(
  makeOutline(
    [10, 'Opening'],
    [20, 'Part', [30, 'First'], [40, 'Second', { end: 45 }], [50, 'Third'], [50, 'Fourth']],
    [60, 'Closing', { end: 70 }],
  ),
  100,
);

describe('lib/timeline/active-path', () => {
  test.each([
    [0, [], 10, 'before the first chapter nothing is active'],
    [10, ['0'], 20, 'a chapter is active from its start'],
    [19.9, ['0'], 20, 'until just before its end'],
    [20, ['1'], 30, 'what comes before the first chapter of a section is the section'],
    [35, ['1', '1.0'], 40, 'the deepest is last'],
    [46, ['1'], 50, 'a gap in a section is the section'],
    [55, ['1', '1.3'], 60, 'of chapters that start together the last'],
    [80, [], Infinity, 'after the last end nothing'],
    [-5, [], 10, 'nor before the video'],
  ])('at %d s: %j, until %d s (%s)', (time, ids, boundary) => {
    expect(activePath(timeline, time).map((cue) => cue.id)).toEqual(ids);
    expect(nextBoundary(timeline, time)).toBe(boundary);
  });

  test.each([
    [99, ['0', '0.0']],
    [100, ['0', '0.0']],
    [100.4, ['0', '0.0']],
  ])('at %d s of 100 what ends with the video goes on', (time, ids) => {
    const toTheEnd = createTimeline(makeOutline([10, 'Part', [20, 'Last']]), 100);
    expect(activePath(toTheEnd, time).map((cue) => cue.id)).toEqual(ids);
    expect(nextBoundary(toTheEnd, time)).toBe(Infinity);
  });

  test('leads from the root to a cue', () => {
    const leaf = timeline.chapters.find((cue) => cue.id === '1.2') ?? null;
    expect(pathTo(leaf).map((cue) => cue.id)).toEqual(['1', '1.2']);
    expect(pathTo(null)).toEqual([]);
  });
});
