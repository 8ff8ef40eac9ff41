import { effect, type ReadonlySignal } from '@preact/signals';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onEnd } from '../../lib/lifetime/on-end.ts';
import type { Shown } from './show-sidebar.tsx';

/**
 * Ends the content script when its extension was updated, reloaded or removed. Chrome tells it nothing: so it looks
 * when the person comes back to the page, and whenever the video does something.
 */
export function noticeInvalidation(ctx: ContentScriptContext, shown: ReadonlySignal<Shown>): void {
  // Asking is enough: the context ends itself where it finds the extension gone.
  document.addEventListener('visibilitychange', () => ctx.isInvalid, { signal: ctx.signal });
  const stop = effect(() => {
    if (shown.value === null || shown.value === 'loading') return;
    void shown.value.sidebar.watch.player.playhead.value;
    void ctx.isInvalid;
  });
  onEnd(ctx.signal, stop);
}
