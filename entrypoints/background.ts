import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sendCommand } from '../lib/messaging/extension-messaging.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener(async ({ id }) => {
    if (id !== undefined) await sendCommand(id, 'toggle');
  });
});
