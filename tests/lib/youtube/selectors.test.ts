// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SELECTORS } from '../../../lib/youtube/selectors.ts';
import { showWatchPage } from '../../support/watch-page.ts';

describe('lib/youtube/selectors', () => {
  beforeEach(showWatchPage);

  it.each(Object.entries(SELECTORS))('%s matches the watch page', (name, selector) => {
    const expected = name.startsWith('comment') && name !== 'comments' ? 2 : 1;
    expect(document.querySelectorAll(selector)).toHaveLength(expected);
  });

  it('takes the video of the watch page and not that of a preview', () => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div id="video-preview"><div id="inline-preview-player"><video class="html5-main-video" id="preview"></video></div></div>',
    );
    expect(document.querySelector(SELECTORS.video)?.id).toBe('');
  });
});
