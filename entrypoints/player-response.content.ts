import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendReport } from '../lib/messaging/page-messaging.ts';
import { reportVideos } from '../lib/youtube/page-reporter.ts';

export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  // It lives as long as the page: nothing of the extension's reaches this world to end it.
  main: () => reportVideos(sendReport, new AbortController().signal),
});
