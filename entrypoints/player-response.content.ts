import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLifetime } from '../lib/lifetime/create-lifetime.ts';
import { sendReport } from '../lib/messaging/page-messaging.ts';
import { reportVideos } from '../lib/youtube/report-videos.ts';

export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  // Nothing of the extension's reaches this world to end it: it ends itself when nobody hears it any more.
  main: () => reportVideos(sendReport, createLifetime()),
});
