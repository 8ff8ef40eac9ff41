import { describe, expect, test } from 'vitest';
import { nextCue, previousCue, type Step } from '../../../lib/timeline/navigate.ts';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import { makeOutline } from '../../support/make-outline.ts';

const timeline = createTimeline(
  makeOutline([0, 'A', [0, 'a'], [30, 'b']], [60, 'B', [60, 'c'], [60, 'd'], [90, 'e']]),
  120,
);

describe('lib/timeline/navigate', () => {
  test.each<[Step, number, string | null]>([
    ['chapter', 0, '0.1'],
    ['chapter', 29.9, '0.1'],
    ['chapter', 30, '1.0'],
    ['chapter', 60, '1.2'],
    ['chapter', 90, null],
    ['section', 10, '1'],
    ['section', 60, null],
  ])('the next %s from %d s', (step, time, id) => {
    expect(nextCue(timeline, step, time)?.id ?? null).toBe(id);
  });

  test.each<[Step, number, string | null, string]>([
    ['chapter', 40, '0.1', 'restarts the chapter'],
    ['chapter', 35, '0.0', 'within its first five seconds goes to the one before'],
    ['chapter', 3, '0.0', 'of the first chapter there is none before'],
    ['chapter', 61, '0.1', 'steps over both of two that start together'],
    ['section', 100, '1', 'restarts the section'],
    ['section', 62, '0', 'goes to the section before'],
  ])('the previous %s from %d s: %s (%s)', (step, time, id) => {
    expect(previousCue(timeline, step, time)?.id ?? null).toBe(id);
  });

  test('there is no previous chapter before the first one starts', () => {
    const late = createTimeline(makeOutline([20, 'Late']), 60);
    expect(previousCue(late, 'chapter', 10)).toBeNull();
  });

  test('a flat list has no sections to step over', () => {
    const flat = createTimeline(makeOutline([0, 'One'], [20, 'Two']), 60);
    expect(nextCue(flat, 'section', 0)).toBeNull();
    expect(previousCue(flat, 'section', 30)).toBeNull();
  });
});
