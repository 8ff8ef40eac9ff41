import { describe, expect, test } from 'vitest';
import { formatTimestamp } from '../../../lib/description/format-timestamp.ts';

describe('lib/description/format-timestamp', () => {
  test.each([
    [0, '0:00'],
    [9.9, '0:09'],
    [405, '6:45'],
    [3599, '59:59'],
    [3843, '1:04:03'],
    [36_000, '10:00:00'],
    [-3, '0:00'],
  ])('%d s is %s', (seconds, text) => {
    expect(formatTimestamp(seconds)).toBe(text);
  });
});
