import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { StoredItem } from '../../../lib/settings/stored-item.ts';
import { storedSignal } from '../../../lib/settings/stored-signal.ts';

/** A stored width of 300, whose writes are only heard of by `echo`. */
async function storedWidth() {
  let width = 300;
  const listeners = new Set<() => void>();
  const item: StoredItem<number> = {
    read: async () => width,
    write: async (value) => void (width = value),
    update: async (change) => void (width = change(width)),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const lifetime = new AbortController();
  const value = await storedSignal(item, lifetime.signal);
  const shown: number[] = [];
  effect(() => void shown.push(value.value));

  /** Lets what was written be heard of, and `meanwhile` happen while that is looked up. */
  async function echo(meanwhile?: () => void): Promise<void> {
    listeners.forEach((listener) => listener());
    meanwhile?.();
    await new Promise(setImmediate);
  }
  return { item, value, shown, lifetime, echo };
}

describe('lib/settings/stored-signal', () => {
  it('writes what it is set to', async () => {
    const { item, value } = await storedWidth();
    value.value = 310;
    expect(await item.read()).toBe(310);
  });

  it('follows what another tab writes, until its lifetime ends', async () => {
    const { item, value, lifetime, echo } = await storedWidth();
    await item.write(480);
    await echo();
    expect(value.value).toBe(480);
    await item.write(500);
    await echo(() => lifetime.abort());
    expect(value.value).toBe(480);
  });

  it('never goes back to what it was set to before, however late that is heard of', async () => {
    const { value, shown, echo } = await storedWidth();
    value.value = 310;
    value.value = 320;
    await echo();
    await echo(() => (value.value = 330));
    await echo();
    expect(shown).toEqual([300, 310, 320, 330]);
  });
});
