// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onNavigation } from '../../../lib/youtube/on-navigation.ts';

afterEach(() => vi.unstubAllGlobals());

describe('lib/youtube/on-navigation', () => {
  it.each([
    ["YouTube's event", 'yt-navigate-finish', () => document],
    ['a step through the history', 'popstate', () => window],
  ])('hears %s until its lifetime ends', (_event, type, target) => {
    const [lifetime, look] = [new AbortController(), vi.fn<() => void>()];
    onNavigation(look, lifetime.signal);
    target().dispatchEvent(new Event(type));
    expect(look).toHaveBeenCalledTimes(1);
    lifetime.abort();
    target().dispatchEvent(new Event(type));
    expect(look).toHaveBeenCalledTimes(1);
  });

  it("prefers the browser's own event to popstate where there is one", () => {
    const [lifetime, look, navigation] = [new AbortController(), vi.fn<() => void>(), new EventTarget()];
    vi.stubGlobal('navigation', navigation);
    onNavigation(look, lifetime.signal);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    window.dispatchEvent(new Event('popstate'));
    expect(look).toHaveBeenCalledTimes(1);
    lifetime.abort();
  });
});
