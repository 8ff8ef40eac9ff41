import { describe, expect, test, vi } from 'vitest';
import { onEnd } from '../../../lib/lifetime/on-end.ts';

describe('lib/lifetime/on-end', () => {
  test('calls each when the lifetime ends, once and in order', () => {
    const lifetime = new AbortController();
    const ends: string[] = [];
    onEnd(lifetime.signal, () => ends.push('first'));
    onEnd(lifetime.signal, () => ends.push('second'));
    expect(ends).toEqual([]);
    lifetime.abort();
    lifetime.abort();
    expect(ends).toEqual(['first', 'second']);
  });

  test('calls at once when the lifetime is over', () => {
    const end = vi.fn<() => void>();
    onEnd(AbortSignal.abort(), end);
    expect(end).toHaveBeenCalledOnce();
  });

  test('listens once, however many wait', () => {
    const lifetime = new AbortController();
    const listen = vi.spyOn(lifetime.signal, 'addEventListener');
    for (let count = 0; count < 10; count += 1) onEnd(lifetime.signal, () => undefined);
    expect(listen).toHaveBeenCalledOnce();
  });

  test('keeps lifetimes apart', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const end = vi.fn<() => void>();
    onEnd(one.signal, () => undefined);
    onEnd(other.signal, end);
    one.abort();
    expect(end).not.toHaveBeenCalled();
  });
});
