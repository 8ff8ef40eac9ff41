import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isCommand, onCommand } from '../../../lib/messaging/extension-messaging.ts';

beforeEach(() => fakeBrowser.reset());

describe('lib/messaging/extension-messaging', () => {
  it('knows its commands', () => {
    expect(isCommand('toggle')).toBe(true);
    expect(isCommand('next-section')).toBe(true);
  });

  it.each(['', 'Toggle', 'seek', null, { command: 'toggle' }, ['toggle']])('takes %j for none', (value) => {
    expect(isCommand(value)).toBe(false);
  });

  it('hears commands and nothing else until its lifetime ends', async () => {
    const lifetime = new AbortController();
    const heard: string[] = [];
    onCommand((command) => heard.push(command), lifetime.signal);
    await fakeBrowser.runtime.onMessage.trigger('toggle', {}, () => undefined);
    await fakeBrowser.runtime.onMessage.trigger({ type: 'other' }, {}, () => undefined);
    expect(heard).toEqual(['toggle']);
    lifetime.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});
