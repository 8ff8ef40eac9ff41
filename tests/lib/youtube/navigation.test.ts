// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forEachVideo, observeNavigation } from '../../../lib/youtube/navigation.ts';
import { getElement, goTo, observersHaveRun, showWatchPage } from '../../support/watch-page.ts';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
  goTo('/');
});
afterEach(() => lifetime.abort());

describe('lib/youtube/navigation', () => {
  it.each([
    ['yt-navigate-finish', () => document],
    ['popstate', () => window],
  ])('looks at the address after %s', (type, target) => {
    const { videoId } = observeNavigation(lifetime.signal);
    expect(videoId.value).toBeNull();
    goTo('/watch?v=interview41');
    target().dispatchEvent(new Event(type));
    expect(videoId.value).toBe('interview41');
    lifetime.abort();
    goTo('/');
    target().dispatchEvent(new Event(type));
    expect(videoId.value).toBe('interview41');
  });

  it('looks at the address when the watch page names another video, while one is watched', async () => {
    showWatchPage();
    const { videoId, refresh } = observeNavigation(lifetime.signal);
    goTo('/watch?v=interview41');
    refresh();
    goTo('/watch?v=interview42');
    getElement('ytd-watch-flexy').setAttribute('video-id', 'interview42');
    await observersHaveRun();
    expect(videoId.value).toBe('interview42');
    lifetime.abort();
    goTo('/watch?v=interview43');
    getElement('ytd-watch-flexy').setAttribute('video-id', 'interview43');
    await observersHaveRun();
    expect(videoId.value).toBe('interview42');
  });

  it('looks again when it is asked to', () => {
    const { videoId, refresh } = observeNavigation(lifetime.signal);
    goTo('/watch?v=interview41');
    refresh();
    expect(videoId.value).toBe('interview41');
  });

  it('starts nothing anew for the same video at another time', () => {
    goTo('/watch?v=interview41');
    const { videoId, refresh } = observeNavigation(lifetime.signal);
    const watch = vi.fn<(videoId: string, lifetime: AbortSignal) => void>();
    forEachVideo(videoId, watch, lifetime.signal);
    goTo('/watch?v=interview41&t=90s&pp=x');
    refresh();
    expect(watch).toHaveBeenCalledTimes(1);
  });
});

describe('lib/youtube/navigation: forEachVideo', () => {
  it('gives each video a lifetime that ends with the next, with a page without a video, or with all', () => {
    const videoId = signal<string | null>(null);
    const seen: [string, AbortSignal][] = [];
    forEachVideo(videoId, (id, ends) => seen.push([id, ends]), lifetime.signal);
    expect(seen).toEqual([]);
    videoId.value = 'interview41';
    videoId.value = 'interview42';
    expect(seen.map(([id, ends]) => [id, ends.aborted])).toEqual([
      ['interview41', true],
      ['interview42', false],
    ]);
    videoId.value = null;
    expect(seen[1]?.[1].aborted).toBe(true);
    videoId.value = 'interview43';
    lifetime.abort();
    expect(seen[2]?.[1].aborted).toBe(true);
    videoId.value = 'interview44';
    expect(seen).toHaveLength(3);
  });

  it('does not start a video anew when what its start read changes', () => {
    const other = signal(0);
    const watch = vi.fn<(videoId: string, lifetime: AbortSignal) => void>(() => void other.value);
    forEachVideo(signal('interview41'), watch, lifetime.signal);
    other.value = 1;
    expect(watch).toHaveBeenCalledTimes(1);
  });
});
