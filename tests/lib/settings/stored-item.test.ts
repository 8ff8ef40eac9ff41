import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineStored } from '../../../lib/settings/stored-item.ts';

beforeEach(() => fakeBrowser.reset());

const item = defineStored('width', v.nullable(v.number()), null);

describe('lib/settings/stored-item', () => {
  it('gives back what was written, and the default before', async () => {
    expect(await item.read()).toBeNull();
    await item.write(320);
    expect(await item.read()).toBe(320);
  });

  it.each(['wide', { px: 3 }, [], true])('takes %j for the default', async (nonsense) => {
    await fakeBrowser.storage.local.set({ width: nonsense });
    expect(await item.read()).toBeNull();
  });

  it('hears when it is written, until it stops', async () => {
    const hear = vi.fn<() => void>();
    const stop = item.watch(hear);
    await fakeBrowser.storage.local.set({ width: 300 });
    await fakeBrowser.storage.local.set({ open: false });
    await fakeBrowser.storage.local.remove('width');
    stop();
    await fakeBrowser.storage.local.set({ width: 500 });
    expect(hear).toHaveBeenCalledTimes(2);
  });

  it('goes on with the default where storage fails, and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect(await item.read()).toBeNull();
    await expect(item.write(320)).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
