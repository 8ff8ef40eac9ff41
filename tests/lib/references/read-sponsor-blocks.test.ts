import { describe, expect, it } from 'vitest';
import { readReferencesOf } from '../../support/read-references-of.ts';

function sponsorsOf(description: string): readonly (readonly [string, number])[] {
  return readReferencesOf(description).sponsorBlocks.map(({ text, links }) => [text, links.length]);
}

describe('lib/references/read-sponsor-blocks', () => {
  it.each<[string, string, readonly (readonly [string, number])[]]>([
    ['between rules, over gaps', 'SPONSORS:\n***\nFernpost\n\nhttps://a.example/1\n***\nBye', [['Fernpost', 1]]],
    [
      'under a ruled heading',
      '***SPONSORS***\nFernpost: https://a.example/1\n***',
      [['Fernpost: https://a.example/1', 1]],
    ],
    [
      'from the sentence that tells of it',
      'Sponsored by Fernpost\nhttps://a.example/1\n\nBye',
      [['Sponsored by Fernpost', 1]],
    ],
    [
      'with its heading where it has no text',
      'OUR SPONSOR FERNPOST\nhttps://a.example/1',
      [['OUR SPONSOR FERNPOST', 1]],
    ],
    [
      'of one line that tells of it with its address',
      'Hi\nSponsored by Fernpost - https://a.example/1\nMe: https://a.example/2',
      [['Sponsored by Fernpost - https://a.example/1', 1]],
    ],
    [
      'of one sentence with its address',
      'Thank you to Fernpost for sponsoring: https://a.example/1\n\nBye',
      [['Thank you to Fernpost for sponsoring: https://a.example/1', 1]],
    ],
    [
      'in the order of the description',
      'Sponsored by Fernpost https://a.example/1\n\nOUR SPONSORS:\nOwl Lamps https://a.example/2',
      [
        ['Sponsored by Fernpost https://a.example/1', 1],
        ['Owl Lamps https://a.example/2', 1],
      ],
    ],
    ['but not for who looks for sponsors', 'Want to sponsor a video? https://a.example/1', []],
    ['but not for what a state pays', 'State-sponsored ants: https://a.example/1', []],
    ['but not without a link', 'Sponsored by Fernpost', []],
    ['but not for an affiliate link alone', 'My lamp: https://amzn.to/1', []],
  ])('reads a block %s', (_, description, expected) => {
    expect(sponsorsOf(description)).toEqual(expected);
  });
});
