// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onFirstVideo } from '../../../lib/youtube/on-first-video.ts';
import { goTo } from '../../support/watch-page.ts';

const open = vi.fn<() => void>();
let lifetime: AbortController;

beforeEach(() => {
  open.mockClear();
  lifetime = new AbortController();
  goTo('/');
});

function navigate(address: string): void {
  goTo(address);
  document.dispatchEvent(new Event('yt-navigate-finish'));
}

describe('lib/youtube/on-first-video', () => {
  it('opens at once where a video is watched', () => {
    goTo('/watch?v=interview41');
    onFirstVideo(open, lifetime.signal);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('opens with the first video that is navigated to, and with no other', () => {
    onFirstVideo(open, lifetime.signal);
    navigate('/@capitula');
    navigate('/shorts/interview41');
    expect(open).not.toHaveBeenCalled();
    navigate('/live/interview41');
    navigate('/watch?v=interview42');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('opens nothing once its lifetime has ended', () => {
    onFirstVideo(open, lifetime.signal);
    lifetime.abort();
    navigate('/watch?v=interview41');
    onFirstVideo(open, lifetime.signal);
    expect(open).not.toHaveBeenCalled();
  });
});
