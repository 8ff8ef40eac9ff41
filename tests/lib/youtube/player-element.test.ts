// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { observePlayerElement } from '../../../lib/youtube/player-element.ts';
import { getElement, observersHaveRun, showWatchPage } from '../../support/watch-page.ts';

let lifetime: AbortController;
let changes: number;

function changed(): void {
  changes += 1;
}

beforeEach(() => {
  lifetime = new AbortController();
  changes = 0;
  showWatchPage();
});
afterEach(() => lifetime.abort());

describe('lib/youtube/player-element', () => {
  it('knows the video of the watch page', () => {
    expect(observePlayerElement(lifetime.signal, changed).video.value).toBe(getElement('video'));
  });

  it('finds the video when it comes later', () => {
    document.body.replaceChildren();
    const { video } = observePlayerElement(lifetime.signal, changed);
    expect(video.value).toBeNull();
    showWatchPage();
    getElement('video').dispatchEvent(new Event('loadedmetadata'));
    expect(video.value).toBe(getElement('video'));
  });

  it.each(['loadedmetadata', 'playing'])('finds the video that replaces it, by its %s', (type) => {
    const { video } = observePlayerElement(lifetime.signal, changed);
    const second = document.createElement('video');
    second.className = 'html5-main-video';
    getElement('video').replaceWith(second);
    second.dispatchEvent(new Event(type));
    expect(video.value).toBe(second);
    expect(changes).toBe(1);
  });

  it("keeps away from a preview's video", () => {
    const { video } = observePlayerElement(lifetime.signal, changed);
    const preview = document.createElement('video');
    preview.className = 'html5-main-video';
    document.body.prepend(preview);
    preview.dispatchEvent(new Event('playing'));
    expect(video.value).toBe(getElement('#movie_player video'));
  });

  it('follows ads and hidden controls until its lifetime ends', async () => {
    const { adShowing, controlsHidden } = observePlayerElement(lifetime.signal, changed);
    getElement('#movie_player').classList.add('ad-showing', 'ytp-autohide');
    await observersHaveRun();
    expect([adShowing.value, controlsHidden.value]).toEqual([true, true]);
    getElement('#movie_player').classList.remove('ad-showing', 'ytp-autohide');
    await observersHaveRun();
    expect([adShowing.value, controlsHidden.value]).toEqual([false, false]);
    lifetime.abort();
    getElement('#movie_player').classList.add('ad-showing');
    await observersHaveRun();
    expect(adShowing.value).toBe(false);
  });
});
