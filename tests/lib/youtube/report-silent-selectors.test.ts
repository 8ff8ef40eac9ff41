// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportSilentSelectors } from '../../../lib/youtube/report-silent-selectors.ts';
import { getElement, showWatchPage } from '../../support/watch-page.ts';

let lifetime: AbortController;
const warn = vi.fn<(names: readonly string[]) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  warn.mockClear();
  lifetime = new AbortController();
  showWatchPage();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

describe('lib/youtube/report-silent-selectors', () => {
  it('names what is missing after five seconds', () => {
    getElement('ytd-watch-metadata').remove();
    reportSilentSelectors(warn, lifetime.signal);
    vi.advanceTimersByTime(4999);
    expect(warn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(warn).toHaveBeenCalledWith(['metadata', 'title']);
  });

  it('says nothing of a page that is as it should be', () => {
    reportSilentSelectors(warn, lifetime.signal);
    vi.advanceTimersByTime(5000);
    expect(warn).not.toHaveBeenCalled();
  });

  it('says nothing of a page that was left', () => {
    document.body.replaceChildren();
    reportSilentSelectors(warn, lifetime.signal);
    lifetime.abort();
    vi.advanceTimersByTime(5000);
    expect(warn).not.toHaveBeenCalled();
  });
});
