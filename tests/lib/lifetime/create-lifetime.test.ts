import { describe, expect, it, vi } from 'vitest';
import { createLifetime } from '../../../lib/lifetime/create-lifetime.ts';
import { onEnd } from '../../../lib/lifetime/on-end.ts';

describe('lib/lifetime/create-lifetime', () => {
  it('calls what waits for its end once, when it is over, without a listener', () => {
    const lifetime = createLifetime();
    const listen = vi.spyOn(lifetime.signal, 'addEventListener');
    const ends: boolean[] = [];
    onEnd(lifetime.signal, () => ends.push(lifetime.signal.aborted));
    expect(ends).toEqual([]);
    lifetime.end();
    lifetime.end();
    expect(ends).toEqual([true]);
    expect(listen).not.toHaveBeenCalled();
  });

  it('calls at once what comes after its end', () => {
    const lifetime = createLifetime();
    lifetime.end();
    const end = vi.fn<() => void>();
    onEnd(lifetime.signal, end);
    expect(end).toHaveBeenCalledOnce();
  });
});
