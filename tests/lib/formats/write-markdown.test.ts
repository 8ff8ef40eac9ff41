import { describe, expect, test } from 'vitest';
import { writeMarkdown, writeMarkdownDocument } from '../../../lib/formats/write-markdown.ts';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import { makeOutline } from '../../support/make-outline.ts';

describe('lib/formats/write-markdown', () => {
  test('writes sections as headings and chapters as links into the video', () => {
    const outline = makeOutline(
      [0, 'Opening'],
      [10, '1 Land', [10, '1.1 Coasts'], [3843, '1.2 Rivers']],
      [4000, 'End'],
    );
    expect(writeMarkdown(createTimeline(outline, 5000).roots, 'mapsAndTime')).toBe(
      [
        '- [0:00](https://youtu.be/mapsAndTime?t=0) Opening',
        '',
        '## 1 Land',
        '',
        '- [0:10](https://youtu.be/mapsAndTime?t=10) 1.1 Coasts',
        '- [1:04:03](https://youtu.be/mapsAndTime?t=3843) 1.2 Rivers',
        '',
        '- [1:06:40](https://youtu.be/mapsAndTime?t=4000) End',
      ].join('\n'),
    );
  });

  test('writes a document under the title of its video, which has no power either', () => {
    const { roots } = createTimeline(makeOutline([0, 'Opening'], [10, '1 Land']), 20);
    const video = { title: 'Maps *and* [time]', videoId: 'mapsAndTime' };
    expect(writeMarkdownDocument(roots, video)).toBe(
      `# Maps \\*and\\* \\[time\\]\n\n${writeMarkdown(roots, 'mapsAndTime')}\n`,
    );
  });

  test('goes down to headings of the sixth level, not further', () => {
    const deep = makeOutline([0, 'a', [0, 'b', [0, 'c', [0, 'd', [0, 'e', [0, 'f', [0, 'g']]]]]]]);
    const headings = writeMarkdown(createTimeline(deep, 10).roots, 'x').match(/^#+ \w/gmu);
    expect(headings).toEqual(['## a', '### b', '#### c', '##### d', '###### e', '###### f']);
  });

  test('takes the power of Markdown from what an author wrote', () => {
    const outline = makeOutline([0, '[x](javascript:1) *a* _b_ `c` <d> \\']);
    expect(writeMarkdown(createTimeline(outline, 10).roots, 'x')).toContain(
      String.raw`\[x\](javascript:1) \*a\* \_b\_ \`c\` \<d\> \\`,
    );
  });
});
