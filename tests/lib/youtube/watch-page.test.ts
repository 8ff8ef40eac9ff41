// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLAIN_CLOCK } from '../../../lib/player/content-clock.ts';
import { observeWatchPage } from '../../../lib/youtube/watch-page.ts';
import { createPlayerResponse } from '../../support/responses.ts';
import { goTo } from '../../support/watch-page.ts';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
  goTo('/watch?v=interview41');
});
afterEach(() => lifetime.abort());

function reportOf(videoId: string): string {
  return JSON.stringify({ playerResponse: createPlayerResponse({ videoId }) });
}

describe('lib/youtube/watch-page', () => {
  it('hands on what is said of the video in the address bar', () => {
    const page = observeWatchPage(lifetime.signal);
    expect(page.report.value).toBeNull();
    page.receive(reportOf('interview41'));
    expect(page.report.value?.details.videoId).toBe('interview41');
  });

  it('never hands on what is said of another video', () => {
    const page = observeWatchPage(lifetime.signal);
    page.receive(reportOf('interview42'));
    expect(page.report.value).toBeNull();
  });

  it('hands nothing on of the video before', () => {
    const page = observeWatchPage(lifetime.signal);
    page.receive(reportOf('interview41'));
    goTo('/watch?v=interview42');
    document.dispatchEvent(new Event('yt-navigate-finish'));
    expect(page.report.value).toBeNull();
  });

  it('learns of a navigation from what is said of the next video', () => {
    const page = observeWatchPage(lifetime.signal);
    goTo('/watch?v=interview42');
    page.receive(reportOf('interview42'));
    expect(page.videoId.value).toBe('interview42');
    expect(page.report.value?.details.videoId).toBe('interview42');
  });

  it('hands on the clock of the video in the address bar, and no other', () => {
    const page = observeWatchPage(lifetime.signal);
    const clock = { ahead: 30, stitched: 60 };
    page.receive(JSON.stringify({ videoId: 'interview42', clock }));
    expect(page.clock.value).toEqual(PLAIN_CLOCK);
    page.receive(JSON.stringify({ videoId: 'interview41', clock }));
    expect(page.clock.value).toEqual(clock);
    goTo('/watch?v=interview42');
    document.dispatchEvent(new Event('yt-navigate-finish'));
    expect(page.clock.value).toEqual(PLAIN_CLOCK);
  });

  it('lets nonsense be', () => {
    const page = observeWatchPage(lifetime.signal);
    page.receive(reportOf('interview41'));
    page.receive('{"playerResponse":{}}');
    expect(page.report.value?.details.videoId).toBe('interview41');
  });
});
