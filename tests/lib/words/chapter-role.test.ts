import { describe, expect, it } from 'vitest';
import { chapterRole } from '../../../lib/words/chapter-role.ts';

describe('lib/words/chapter-role', () => {
  it.each([
    'Sponsor',
    'Ad: Fernpost',
    'Fernpost (Sponsor)',
    'Thanks to our sponsors',
    'A word from our sponsor',
    "Today's sponsor - Fernpost",
    'Sponsor break',
    'Sponsor spot',
    'Sponsored content',
    'Sponsored Segment',
    'Owl Lamps Sponsorship',
    'Fernpost ad',
    'Fernpost (Paid Promotion)',
    'Thanks to our sponsor Fernpost',
    'Fernpost Werbung',
    'Werbung',
    'Publicidade',
    'Реклама',
    '广告',
  ])('takes %j for an advertisement', (title) => {
    expect(chapterRole(title)).toBe('sponsor');
  });

  it.each([
    'Ad hominem',
    'Sponsors and how to find them',
    'Why ads work',
    'How Ads Work',
    'More sponsored videos?',
    'State-sponsored ants',
    'A non-sponsored review',
    'Non-sponsored',
    'My First Ad',
    'The ad',
    'Making an ad',
    'Who Pays For Every Single Ad',
    'Discounted futures',
    'Introduction',
    '',
  ])('takes %j for a chapter', (title) => {
    expect(chapterRole(title)).toBeNull();
  });
});
