import { describe, expect, it } from 'vitest';
import {
  roleByHeading,
  roleByLabel,
  roleByMostWords,
  roleByWords,
  tellsOfOffer,
  tellsOfSponsor,
} from '../../../../lib/references/labels/link-words.ts';
import { readWords } from '../../../../lib/words/words.ts';

describe('lib/references/labels/link-words', () => {
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
    expect(roleByWords(readWords(text))).toBe(role);
  });

  it('hears only the end of a sentence, but a sponsor anywhere', () => {
    const rest = 'for all of those who would like to know more about how ants vote';
    expect(roleByWords(readWords(`Read the paper ${rest}`))).toBeNull();
    expect(roleByWords(readWords(`${rest} read the paper`))).toBe('paper');
    expect(roleByWords(readWords(`This video is sponsored by Fernpost ${rest}`))).toBe('sponsor');
  });

  it('takes a line for a label where half of its few words say so', () => {
    expect(roleByMostWords(readWords('Social Media'))).toBe('social');
    expect(roleByMostWords(readWords('How social insects vote'))).toBeNull();
  });

  it('tells a sponsor from a word of another language that looks like it', () => {
    expect(tellsOfSponsor(readWords('Thanks to our sponsor'))).toBe(true);
    expect(tellsOfSponsor(readWords('ad esempio le formiche'))).toBe(false);
    expect(tellsOfOffer(readWords('20% off'))).toBe(true);
    expect(tellsOfOffer(readWords('off the coast'))).toBe(false);
  });

  it.each([
    ['Follow Ada', 'social'],
    ['Follow this link', null],
    ['Suivez ce lien', null],
    ['Watch the ants', 'video'],
    ['Send a video idea', null],
    ['Business inquiries', 'other'],
    ['Book: The shop at the corner', 'reference'],
  ])('takes the label %j for %s', (label, role) => {
    expect(roleByLabel(label, readWords(label))).toBe(role);
  });

  it.each([
    ['More videos', 'video'],
    ['Images & video', null],
    ['Fachartikel & Quellen', 'reference'],
    ['Studien', 'paper'],
    ['Papers by Ada and Lene', 'paper'],
    ['Business inquiries', null],
    ['Follow us', 'social'],
  ])('lets the heading %j speak for %s', (title, role) => {
    expect(roleByHeading(title, readWords(title))).toBe(role);
  });
});
