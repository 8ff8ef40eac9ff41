import { browser } from '@wxt-dev/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onFirstVideo } from '../../lib/youtube/on-first-video.ts';
import type { watchVideos } from '../watch/watch-videos.ts';
import './shown.css';

/** What the script of `entrypoints/watch` is once it is built. */
interface WatchScript {
  readonly default: typeof watchVideos;
}

/**
 * Stands in every page of YouTube, and so does next to nothing: what shows the sidebar is read, compiled and kept only
 * by pages in which a video is watched.
 */
export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    onFirstVideo(async () => {
      if (ctx.isInvalid) return;
      const script: WatchScript = await import(/* @vite-ignore */ browser.runtime.getURL('/watch.js'));
      if (!ctx.isInvalid) script.default(ctx);
    }, ctx.signal);
  },
});
