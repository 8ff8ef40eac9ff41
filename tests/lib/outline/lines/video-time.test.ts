import { describe, expect, it } from 'vitest';
import { videoTime } from '../../../../lib/outline/lines/video-time.ts';

describe('lib/outline/lines/video-time', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abcdefghijk&t=75s', 75],
    ['https://www.youtube.com/watch?t=75&v=abcdefghijk', 75],
    ['https://youtu.be/abcdefghijk?t=1h2m3s', 3723],
    ['https://youtu.be/abcdefghijk?si=x&t=2m', 120],
    ['https://m.youtube.com/live/abcdefghijk?t=00h01m05s', 65],
  ])('reads %s', (url, seconds) => {
    expect(videoTime(url)).toEqual({ videoId: 'abcdefghijk', seconds });
  });

  it.each([
    'https://youtu.be/abcdefghijk',
    'https://youtu.be/abcdefghijkl?t=5',
    'https://youtu.be/abc?t=5',
    'https://a.example/?v=abcdefghijk&t=5',
    'https://youtu.be/abcdefghijk?t=soon',
  ])('reads none in %s', (url) => {
    expect(videoTime(url)).toBeNull();
  });
});
