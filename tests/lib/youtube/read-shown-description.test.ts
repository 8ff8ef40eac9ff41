// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readShownDescription, unwriteDescription } from '../../../lib/youtube/read-shown-description.ts';
import { getElement, goTo, showWatchPage } from '../../support/watch-page.ts';

beforeEach(() => {
  goTo('/watch?v=interview41');
  showWatchPage();
});

function unwrite(markup: string): string {
  const template = document.createElement('div');
  template.innerHTML = markup;
  return unwriteDescription(template);
}

describe('lib/youtube/read-shown-description', () => {
  it('reads the description that is shown, and says that it is second-hand', () => {
    getElement('#attributed-snippet-text').textContent = '0:00 Rags\n4:10 Sizing';
    expect(readShownDescription('interview41')).toMatchObject({
      videoId: 'interview41',
      title: 'The second life of paper',
      description: '0:00 Rags\n4:10 Sizing',
      duration: null,
      secondHand: true,
    });
  });

  it.each(['#expanded', 'ytd-expandable-video-description-body-renderer'])('prefers the whole of it in %s', (whole) => {
    getElement('#attributed-snippet-text').textContent = '0:00 Rags';
    getElement(whole).textContent = '0:00 Rags\n4:10 Sizing';
    expect(readShownDescription('interview41')?.description).toBe('0:00 Rags\n4:10 Sizing');
  });

  it('reads none while none is shown, nor while the page still shows another video', () => {
    expect(readShownDescription('interview41')).toBeNull();
    getElement('#attributed-snippet-text').textContent = '0:00 Rags';
    expect(readShownDescription('interview42')).toBeNull();
    expect(readShownDescription('interview41')).not.toBeNull();
  });

  it.each([
    ['plain <b>text</b>', 'plain text'],
    ['one<br>two', 'one\ntwo'],
    ['<a href="/watch?v=interview41&t=18s">0:18</a> Intro', '0:18 Intro'],
    ['<a href="/watch?v=interview41">0:00</a> Start', '0:00 Start'],
    ['<a href="/watch?v=interview41&t=240s">at four minutes</a>', 'at four minutes'],
    [
      '<a href="https://www.youtube.com/redirect?event=video_description&q=https%3A%2F%2Fpaper.example%2Fa%3Fb%3D1&v=x">https://paper.example/...</a>',
      'https://paper.example/a?b=1',
    ],
    [
      '<a href="/watch?v=interview42">&nbsp;•&nbsp;Another&nbsp;video...</a>',
      'https://www.youtube.com/watch?v=interview42',
    ],
    ['<a href="/@marginnotes">&nbsp;/&nbsp;@marginnotes</a>', 'https://www.youtube.com/@marginnotes'],
    ['<a href="/hashtag/paper">#paper</a>', '#paper'],
    ['<a href="https://paper.example/">https://paper.example/</a>', 'https://paper.example/'],
    [
      'Tools:\n<ul><li>a knife</li><li>a bone <a href="/watch?v=interview41&t=9s">0:09</a></li></ul>end',
      'Tools:\n- a knife\n- a bone 0:09\nend',
    ],
  ])('undoes the rewriting of %s', (markup, expected) => {
    expect(unwrite(markup)).toBe(expected);
  });
});
