import { describe, expect, test } from 'vitest';
import { createTimes } from '../../../lib/locales/times.ts';

const english = createTimes('en');

describe('lib/locales/times', () => {
  test.each([
    [0, '0:00'],
    [405.9, '6:45'],
    [3843, '1:04:03'],
  ])('%d s stand on a player as %s', (seconds, text) => {
    expect(english.timestamp(seconds)).toBe(text);
  });

  test.each([
    [0, '0 sec'],
    [59, '59 sec'],
    [60, '1 min'],
    [1768, '29 min'],
    [3600, '1 hr'],
    [3780, '1 hr 3 min'],
    [3599, '1 hr'],
  ])('%d s are %s long', (seconds, text) => {
    expect(english.length(seconds)).toBe(text);
  });

  test.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [3631, '1 hour 31 seconds'],
    [7200, '2 hours'],
    [125, '2 minutes 5 seconds'],
  ])('%d s are spoken as %s', (seconds, text) => {
    expect(english.spoken(seconds)).toBe(text);
  });

  test('writes the digits and words of the language', () => {
    expect(createTimes('ja').length(1768)).toBe('29 分');
    expect(createTimes('de').spoken(3662)).toBe('1 Stunde 1 Minute 2 Sekunden');
    expect(createTimes('fa').timestamp(3843)).toBe('۱:۰۴:۰۳');
  });

  test('tells the time of day', () => {
    expect(createTimes('de').clock(new Date(2026, 0, 1, 21, 40).getTime())).toBe('21:40');
  });
});
