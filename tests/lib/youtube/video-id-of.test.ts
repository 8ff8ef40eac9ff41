import { describe, expect, it } from 'vitest';
import { videoIdOf } from '../../../lib/youtube/video-id-of.ts';

describe('lib/youtube/video-id-of', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abcDEF_-123', 'abcDEF_-123'],
    ['https://www.youtube.com/watch?list=PL1&v=abcDEF_-123&t=18s', 'abcDEF_-123'],
    ['https://www.youtube.com/watch?v=abcDEF_-123#comments', 'abcDEF_-123'],
    ['https://www.youtube.com/live/abcDEF_-123?si=x', 'abcDEF_-123'],
  ])('finds the video of %s', (address, id) => {
    expect(videoIdOf(address)).toBe(id);
  });

  it.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=',
    'https://www.youtube.com/watch?v=tooshort',
    'https://www.youtube.com/watch?v=abcDEF_-1234',
    'https://www.youtube.com/watch?v=abcDEF<-123',
    'https://www.youtube.com/watch?rv=abcDEF_-123',
    'https://www.youtube.com/watch?list=PL1#v=abcDEF_-123',
    'https://www.youtube.com/watch/?v=abcDEF_-123',
    'https://www.youtube.com/shorts/abcDEF_-123',
    'https://www.youtube.com/embed/abcDEF_-123',
    'https://www.youtube.com/live',
    'https://www.youtube.com/results?search_query=watch&v=abcDEF_-123',
    'https://www.youtube.com/@channel/live',
    'no address',
  ])('finds none in %s', (address) => {
    expect(videoIdOf(address)).toBeNull();
  });
});
