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

  it('goes on where storage fails, and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const depth = defineStored('depth', v.nullable(v.number()), null);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    expect(await depth.read()).toBeNull();
    await depth.read();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(depth.write(320)).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('writes nothing over what could not be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ height: 300 });
    const height = defineStored('height', v.nullable(v.number()), null);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
    expect(await height.read()).toBeNull();
    await height.write(500);
    expect(await height.read()).toBe(300);
    await height.write(500);
    expect(await height.read()).toBe(500);
  });

  it('goes on with what was known last where storage fails later', async () => {
    await fakeBrowser.storage.local.set({ width: 300 });
    await item.read();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
    expect(await item.read()).toBe(300);
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
});
