import { signal } from '@preact/signals';
import { browser } from '@wxt-dev/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onEnd } from '../../lib/lifetime/on-end.ts';
import { createMessages } from '../../lib/locales/messages.ts';
import { onReport } from '../../lib/messaging/page-messaging.ts';
import { loadSettings } from '../../lib/settings/settings.ts';
import { forEachVideo } from '../../lib/youtube/navigation.ts';
import { reportSilentSelectors } from '../../lib/youtube/report-silent-selectors.ts';
import { observeWatchPage } from '../../lib/youtube/watch-page.ts';
import { noticeInvalidation } from './notice-invalidation.ts';
import { obeyCommands } from './obey-commands.ts';
import { openVideo } from './open-video.ts';
import { showSidebar, type Shown } from './show-sidebar.tsx';

/** Shows the sidebar beside each video that is watched in this page, until the content script's context ends. */
export function watchVideos(ctx: ContentScriptContext): void {
  const { signal: lifetime } = ctx;
  const page = observeWatchPage(lifetime);
  onReport(page.receive, lifetime);

  const shown = signal<Shown>(null);
  showSidebar(
    shown,
    // An extension that is gone has no words left, and must not ask for them.
    createMessages((key) => (ctx.isInvalid ? '' : browser.i18n.getMessage(key))),
    lifetime,
  );
  obeyCommands(shown, lifetime);
  noticeInvalidation(ctx, shown);

  const settings = loadSettings(lifetime);
  forEachVideo(
    page.videoId,
    (videoId, videoLifetime) => {
      if (ctx.isInvalid) return;
      // oxlint-disable-next-line no-console -- only in a development build
      if (import.meta.env.DEV) reportSilentSelectors((names) => console.warn('Silent:', ...names), videoLifetime);
      shown.value = 'loading';
      onEnd(videoLifetime, () => (shown.value = null));
      void openVideo({ videoId, page, settings, shown, lifetime: videoLifetime });
    },
    lifetime,
  );
}
