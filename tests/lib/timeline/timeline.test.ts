import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import { makeOutline } from '../../support/make-outline.ts';

describe('lib/timeline/timeline', () => {
  test('ends a chapter where the next one starts, and the last with the video', () => {
    const { cues } = createTimeline(makeOutline([0, 'One'], [60, 'Two'], [90, 'Three']), 200);
    expect(cues.map((cue) => [cue.startTime, cue.endTime])).toEqual([
      [0, 60],
      [60, 90],
      [90, 200],
    ]);
  });

  test('leaves the last chapter without an end while the duration is unknown', () => {
    const { cues } = createTimeline(makeOutline([0, 'One'], [60, 'Two']), null);
    expect(cues.map((cue) => cue.endTime)).toEqual([60, Infinity]);
  });

  test('ends a section, and the last chapter in it, where the next section starts', () => {
    const outline = makeOutline([0, 'A', [0, 'a'], [30, 'b']], [50, 'B', [50, 'c']]);
    const { cues, chapters, sections } = createTimeline(outline, 100);
    expect(cues.map((cue) => [cue.id, cue.startTime, cue.endTime, cue.depth])).toEqual([
      ['0', 0, 50, 0],
      ['0.0', 0, 30, 1],
      ['0.1', 30, 50, 1],
      ['1', 50, 100, 0],
      ['1.0', 50, 100, 1],
    ]);
    expect(chapters.map((cue) => cue.id)).toEqual(['0.0', '0.1', '1.0']);
    expect(sections.map((cue) => cue.id)).toEqual(['0', '1']);
    expect(chapters[0]?.parent).toBe(sections[0]);
  });

  test("keeps the author's own end, but never past the next chapter", () => {
    const outline = makeOutline([0, 'One', { end: 20 }], [60, 'Two', { end: 500 }], [90, 'Three']);
    const { cues } = createTimeline(outline, 100);
    expect(cues.map((cue) => cue.endTime)).toEqual([20, 90, 100]);
  });

  test('keeps chapters that start together; only the last of them has a length', () => {
    const { cues } = createTimeline(makeOutline([0, 'One'], [10, 'Two'], [10, 'Three'], [20, 'Four']), 30);
    expect(cues.map((cue) => cue.endTime - cue.startTime)).toEqual([10, 0, 10, 10]);
  });

  test('ends a chapter at the next that does not start before it, however they are ordered', () => {
    const { cues } = createTimeline(
      makeOutline([0, 'One'], [50, 'Two'], [20, 'Back'], [40, 'Four'], [60, 'Five'], [55, 'Last']),
      100,
    );
    expect(cues.map((cue) => [cue.startTime, cue.endTime])).toEqual([
      [0, 50],
      [50, 60],
      [20, 40],
      [40, 60],
      [60, 100],
      [55, 100],
    ]);
  });

  test('gives a chapter past the end of the video no length', () => {
    const { cues } = createTimeline(makeOutline([0, 'One'], [200, 'Two']), 100);
    expect(cues.map((cue) => [cue.startTime, cue.endTime])).toEqual([
      [0, 100],
      [200, 200],
    ]);
  });

  test('makes nothing of an outline without nodes', () => {
    expect(createTimeline(makeOutline(), 100).cues).toEqual([]);
  });
});
