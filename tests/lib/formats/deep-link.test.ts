import { describe, expect, test } from 'vitest';
import { deepLink, watchPath } from '../../../lib/formats/deep-link.ts';

describe('lib/formats/deep-link', () => {
  test('leads into the video by whole seconds', () => {
    expect(deepLink('mapsAndTime', 3843.9)).toBe('https://youtu.be/mapsAndTime?t=3843');
    expect(watchPath('mapsAndTime', 3843.9)).toBe('/watch?v=mapsAndTime&t=3843s');
  });

  test('lets no video id break out of the address', () => {
    expect(deepLink('a/b?c', 0)).toBe('https://youtu.be/a%2Fb%3Fc?t=0');
    expect(watchPath('a&t=9', 0)).toBe('/watch?v=a%26t%3D9&t=0s');
  });
});
