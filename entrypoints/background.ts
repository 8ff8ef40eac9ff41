import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isCommand, type Command } from '../lib/messaging/extension-messaging.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener(async ({ id }) => {
    if (id !== undefined) await sendCommand(id, 'toggle');
  });
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined && isCommand(command)) await sendCommand(tab.id, command);
  });
});

/** Sends a command to the page in a tab; nothing happens where Capitula is not in it. */
async function sendCommand(tabId: number, command: Command): Promise<void> {
  await browser.tabs.sendMessage(tabId, command).catch(() => undefined);
}
