import { describe, expect, test } from 'vitest';
import { linkKinds } from '../../../lib/store/link-kind.ts';
import { makeLink } from '../../support/make-reading.ts';

describe('lib/store/link-kind', () => {
  test.each([
    ['https://www.dropbox.com/scl/fi/abc/Show.pdf?dl=0', ['PDF', 'Dropbox']],
    ['https://docs.google.com/document/d/abc/edit', ['Google Docs']],
    ['https://files.example/talk.PPTX', ['PPTX']],
    ['https://team.notion.site/Notes-1', ['Notion']],
    ['https://example.org/about.html', []],
    ['https://notdropbox.com/a', []],
    ['https://dropbox.com.example/a', []],
  ])('%s: %j', (url, kinds) => {
    expect(linkKinds(makeLink('shownotes', url))).toEqual(kinds);
  });
});
