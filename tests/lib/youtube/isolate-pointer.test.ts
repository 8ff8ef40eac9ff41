// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { isolatePointer } from '../../../lib/youtube/isolate-pointer.ts';

describe('lib/youtube/isolate-pointer', () => {
  it.each(['click', 'dblclick', 'contextmenu', 'wheel'])('keeps a %s from what is around the host', (type) => {
    const lifetime = new AbortController();
    const player = document.createElement('div');
    const host = document.createElement('div');
    player.append(host);
    const onPlayer = vi.fn<() => void>();
    player.addEventListener(type, onPlayer);
    isolatePointer(host, lifetime.signal);
    host.dispatchEvent(new Event(type, { bubbles: true }));
    expect(onPlayer).not.toHaveBeenCalled();
    lifetime.abort();
    host.dispatchEvent(new Event(type, { bubbles: true }));
    expect(onPlayer).toHaveBeenCalledTimes(1);
  });
});
