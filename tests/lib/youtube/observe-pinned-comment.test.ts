// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observePinnedComment } from '../../../lib/youtube/observe-pinned-comment.ts';
import { getElement, goTo, observersHaveRun, showWatchPage } from '../../support/watch-page.ts';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
  goTo('/watch?v=interview41');
  showWatchPage();
  getElement('#comments').replaceChildren();
});
afterEach(() => lifetime.abort());

function loadComment(text: string, { pinned = true, videoId = 'interview41' as string | null } = {}): void {
  const thread = document.createElement('ytd-comment-thread-renderer');
  thread.innerHTML = `
    <div id="pinned-comment-badge">${pinned ? '<ytd-pinned-comment-badge-renderer></ytd-pinned-comment-badge-renderer>' : ''}</div>
    ${videoId === null ? '' : `<a href="/watch?v=${videoId}&lc=x">1 day ago</a>`}
    <yt-attributed-string id="content-text">${text}</yt-attributed-string>`;
  getElement('#comments').replaceChildren(thread);
}

describe('lib/youtube/observe-pinned-comment', () => {
  it('reads the pinned comment when YouTube has loaded it', async () => {
    const text = observePinnedComment('interview41', lifetime.signal);
    expect(text.value).toBeNull();
    loadComment('<a href="/watch?v=interview41&t=0s">0:00</a> Rags<br>4:10 Sizing');
    await observersHaveRun();
    expect(text.value).toBe('0:00 Rags\n4:10 Sizing');
  });

  it('reads one that is there already', () => {
    loadComment('0:00 Rags');
    expect(observePinnedComment('interview41', lifetime.signal).value).toBe('0:00 Rags');
  });

  it.each([
    ['is not pinned', { pinned: false }],
    ["is another video's", { videoId: 'interview42' }],
  ])('reads none that %s', async (_what, how) => {
    const text = observePinnedComment('interview41', lifetime.signal);
    loadComment('0:00 Rags', how);
    await observersHaveRun();
    expect(text.value).toBeNull();
  });

  it("knows the last video's by its date, not by a link to this one in its text", async () => {
    loadComment('0:00 Part one<br><a href="/watch?v=interview41">Part two</a>', { videoId: 'interview42' });
    const text = observePinnedComment('interview41', lifetime.signal);
    expect(text.value).toBeNull();
    loadComment('0:00 Part two<br><a href="/watch?v=interview42">Part one</a>');
    await observersHaveRun();
    expect(text.value).toMatch(/^0:00 Part two/);
  });

  it('looks into the watch page that is shown, not into one that YouTube keeps hidden', () => {
    loadComment('0:00 Rags');
    const hidden = document.createElement('ytd-watch-grid');
    hidden.hidden = true;
    hidden.append(getElement('#comments').firstElementChild ?? '');
    document.body.prepend(hidden);
    expect(observePinnedComment('interview41', lifetime.signal).value).toBeNull();
  });

  it('takes one without links only if it came after the video', async () => {
    loadComment('0:00 Before', { videoId: null });
    const text = observePinnedComment('interview41', lifetime.signal);
    expect(text.value).toBeNull();
    loadComment('0:00 After', { videoId: null });
    await observersHaveRun();
    expect(text.value).toBe('0:00 After');
  });

  it('waits for the page to be built', async () => {
    document.body.replaceChildren();
    const text = observePinnedComment('interview41', lifetime.signal);
    showWatchPage();
    getElement('#comments').replaceChildren();
    document.dispatchEvent(new Event('yt-page-data-updated'));
    loadComment('0:00 Rags');
    await observersHaveRun();
    expect(text.value).toBe('0:00 Rags');
  });

  describe('and the comments that have come', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    it("waits on while only the last video's are there", async () => {
      loadComment('Old', { pinned: false, videoId: 'interview42' });
      const text = observePinnedComment('interview41', lifetime.signal);
      await vi.advanceTimersByTimeAsync(60_000);
      loadComment('0:00 Rags');
      await vi.advanceTimersByTimeAsync(0);
      expect(text.value).toBe('0:00 Rags');
    });

    it("waits no longer when the video's own are there without a pinned one", async () => {
      const text = observePinnedComment('interview41', lifetime.signal);
      loadComment('First', { pinned: false });
      await vi.advanceTimersByTimeAsync(60_000);
      loadComment('0:00 Rags');
      await vi.advanceTimersByTimeAsync(0);
      expect(text.value).toBeNull();
    });
  });

  it('stops when the video is left', async () => {
    const text = observePinnedComment('interview41', lifetime.signal);
    lifetime.abort();
    loadComment('0:00 Rags');
    await observersHaveRun();
    expect(text.value).toBeNull();
  });
});
