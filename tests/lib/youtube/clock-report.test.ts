import { describe, expect, it } from 'vitest';
import { readClockReport } from '../../../lib/youtube/clock-report.ts';

const videoId = 'interview41';

describe('lib/youtube/clock-report', () => {
  it('reads what the page says of a clock', () => {
    const report = { videoId, clock: { ahead: 30, stitched: 60.5 } };
    expect(readClockReport(JSON.stringify(report))).toEqual(report);
  });

  it.each([
    ['', 'nothing'],
    ['{}', 'no clock'],
    ['null', 'null'],
    ['[1]', 'a list'],
    [JSON.stringify({ videoId, clock: { ahead: '30', stitched: 60 } }), 'text for a number'],
    [JSON.stringify({ videoId, clock: { ahead: 30 } }), 'half a clock'],
    [JSON.stringify({ videoId, clock: { ahead: -1, stitched: 60 } }), 'a clock that is behind'],
    [JSON.stringify({ videoId, clock: { ahead: 62, stitched: 60 } }), 'more gone by than there is'],
    [JSON.stringify({ videoId, clock: { ahead: 1e9, stitched: 1e9 } }), 'advertisements for years'],
    [`{"videoId":"${videoId}","clock":{"ahead":0,"stitched":1e999}}`, 'advertisements without an end'],
    [JSON.stringify({ videoId: '../evil', clock: { ahead: 1, stitched: 2 } }), 'no video'],
  ])('takes %s for none: %s', (text) => {
    expect(readClockReport(text)).toBeNull();
  });
});
