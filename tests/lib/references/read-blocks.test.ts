import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../support/read-references-of.ts';

describe('lib/references/read-blocks', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a heading',
      'MERCH:\nShirts: https://a.example/1\nhttps://a.example/2\n\nhttps://a.example/3',
      ['merch 1', 'merch 2', 'other 3'],
    ],
    [
      'a ruled heading, over blank lines',
      '=== Follow me ===\nA: https://a.example/1\n\nB: https://a.example/2\n=== More ===\nC: https://a.example/3',
      ['social 1', 'social 2', 'other 3'],
    ],
    ['a heading within it', '=== Links ===\nSupport:\nhttps://a.example/1', ['support 1']],
    [
      'a sentence',
      'Thanks to Fernpost for sponsoring!\nhttps://a.example/1\n\nhttps://a.example/2',
      ['sponsor 1', 'other 2'],
    ],
    [
      'no sentence about the link above',
      'Lamps, 10% off: https://a.example/1\nThis video is sponsored by Owl Lamps.\nMy course: https://a.example/2',
      ['sponsor 1', 'other 2'],
    ],
  ])('lets %s speak for the links below', (_, description, expected) => {
    expect(rolesOf(description)).toEqual(expected);
  });
});
