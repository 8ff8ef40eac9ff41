import { effect, type ReadonlySignal } from '@preact/signals';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onEnd } from '../../lib/lifetime/on-end.ts';
import type { Shown } from './show-sidebar.tsx';

/**
 * Ends the content script when its extension was updated, reloaded or removed. Chrome tells it nothing: so it looks
 * whenever the video does something, and when the person points at a row.
 */
export function noticeInvalidation(ctx: ContentScriptContext, shown: ReadonlySignal<Shown>): void {
  const stop = effect(() => {
    if (shown.value === null || shown.value === 'loading') return;
    const { watch, pointedRow } = shown.value.sidebar;
    void watch.player.playhead.value;
    void pointedRow.value;
    // Asking is enough: the context ends itself where it finds the extension gone.
    void ctx.isInvalid;
  });
  onEnd(ctx.signal, stop);
}
