import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';

beforeEach(() => fakeBrowser.reset());

/** Starts the background; gives what hears the keys that the browser hands on. */
function start() {
  const hearing = vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue();
  void background.main();
  return (command: string) => hearing.mock.calls[0]?.[0](command);
}

async function openTabInFront() {
  const tab = await fakeBrowser.tabs.create({ active: true });
  const tabs: { query: (wanted: object) => Promise<object[]> } = fakeBrowser.tabs;
  vi.spyOn(tabs, 'query').mockResolvedValue([tab]);
  return tab;
}

describe('entrypoints/background', () => {
  it('hands the toolbar button on to its tab, and a key to the tab in front', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    const front = await openTabInFront();
    const press = start();
    const clicked = await fakeBrowser.tabs.create({});
    await fakeBrowser.action.onClicked.trigger(clicked);
    expect(send).toHaveBeenLastCalledWith(clicked.id, 'toggle');
    press('next-chapter');
    await vi.waitFor(() => expect(send).toHaveBeenLastCalledWith(front.id, 'next-chapter'));
  });

  it('hands nothing on that is no command, and minds no tab in which nobody listens', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist'));
    const front = await openTabInFront();
    start()('close-all-tabs');
    await expect(fakeBrowser.action.onClicked.trigger(front)).resolves.toBeDefined();
    expect(send).toHaveBeenCalledTimes(1);
  });
});
