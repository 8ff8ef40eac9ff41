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
    'Werbung',
    'Publicidade',
    'Реклама',
    '广告',
  ])('takes %j for an advertisement', (title) => {
    expect(chapterRole(title)).toBe('sponsor');
  });

  it.each(['Ad hominem', 'Sponsors and how to find them', 'Why ads work', 'Discounted futures', 'Introduction', ''])(
    'takes %j for a chapter',
    (title) => {
      expect(chapterRole(title)).toBeNull();
    },
  );
});
