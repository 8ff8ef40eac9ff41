import { describe, expect, it } from 'vitest';
import { roleByMostWords, roleByWords, tellsOfOffer, tellsOfSponsor } from '../../../lib/references/link-words.ts';
import { splitWords } from '../../../lib/words/split-words.ts';

describe('lib/references/link-words', () => {
  it.each([
    ['Source code', 'code'],
    ['Use promo code ANTS', 'sponsor'],
    ['Full episode transcript', 'transcript'],
    ['Slides', 'shownotes'],
    ['Listen to the podcast & follow', 'podcast'],
    ['Unterstützt uns', 'support'],
    ['Подписывайтесь на канал', 'social'],
    ['論文', 'paper'],
    ['תמליל', 'transcript'],
    ['Ants', null],
  ])('takes %j for %s', (text, role) => {
    expect(roleByWords(splitWords(text))).toBe(role);
  });

  it('hears only the end of a sentence, but a sponsor anywhere', () => {
    const rest = 'for all of those who would like to know more about how ants vote';
    expect(roleByWords(splitWords(`Read the paper ${rest}`))).toBeNull();
    expect(roleByWords(splitWords(`${rest} read the paper`))).toBe('paper');
    expect(roleByWords(splitWords(`This video is sponsored by Fernpost ${rest}`))).toBe('sponsor');
  });

  it('takes a line for a label where half of its few words say so', () => {
    expect(roleByMostWords(splitWords('Social Media'))).toBe('social');
    expect(roleByMostWords(splitWords('How social insects vote'))).toBeNull();
  });

  it('tells a sponsor from a word of another language that looks like it', () => {
    expect(tellsOfSponsor(splitWords('Thanks to our sponsor'))).toBe(true);
    expect(tellsOfSponsor(splitWords('ad esempio le formiche'))).toBe(false);
    expect(tellsOfOffer(splitWords('20% off'))).toBe(true);
    expect(tellsOfOffer(splitWords('off the coast'))).toBe(false);
  });
});
