import { describe, expect, test } from 'vitest';
import { linkKinds, pinnedKind } from '../../../lib/store/link-kind.ts';
import { makeLink } from '../../support/make-reading.ts';

describe('lib/store/link-kind', () => {
  test.each([
    ['https://www.dropbox.com/scl/fi/abc/Show.pdf?dl=0', ['PDF', 'Dropbox']],
    ['https://docs.google.com/document/d/abc/edit', ['Google Docs']],
    ['https://docs.google.com/presentation/d/abc/edit', ['Google Slides']],
    ['https://files.example/talk.PPTX', ['PPTX']],
    ['https://team.notion.site/Notes-1', ['Notion']],
    ['https://example.org/about.html', []],
    ['https://notdropbox.com/a', []],
    ['https://dropbox.com.example/a', []],
  ])('%s: %j', (url, kinds) => {
    expect(linkKinds(makeLink('shownotes', url))).toEqual(kinds);
  });

  test.each([
    ['Slides', 'slides'],
    ['Folien zum Vortrag', 'slides'],
    ['SHOWNOTES AND SLIDES', 'shownotes'],
    ['Notes', 'shownotes'],
    [null, 'shownotes'],
  ])('a link on top that is called %j is %s', (label, kind) => {
    expect(pinnedKind({ ...makeLink('shownotes', 'https://files.example/talk'), label })).toBe(kind);
  });

  test('a transcript is one, whatever else it is called', () => {
    expect(pinnedKind({ ...makeLink('transcript', 'https://files.example/talk'), label: 'Slides, full text' })).toBe(
      'transcript',
    );
  });
});
