import { effect, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { Sidebar } from '../../components/sidebar.tsx';
import { sidebarStyles } from '../../components/styles.ts';
import type { Messages } from '../../lib/locales/messages.ts';
import type { SidebarStore } from '../../lib/store/sidebar-store.ts';
import { isolateKeys } from '../../lib/youtube/key-isolation.ts';
import { placeInPage } from '../../lib/youtube/placement.ts';
import { createSidebarHost } from '../../lib/youtube/sidebar-host.ts';
import { observeTheme } from '../../lib/youtube/theme.ts';

/** What there is to show: the sidebar of a video, of one that is still being read, or none. */
export type Shown = SidebarStore | 'loading' | null;

/** Keeps the sidebar in the page while there is one to show, until `lifetime` ends. */
export function showSidebar(shown: ReadonlySignal<Shown>, messages: Messages, lifetime: AbortSignal): void {
  const { element, container } = createSidebarHost(sidebarStyles);
  let standing: AbortController | null = null;

  function stand(): void {
    if (standing !== null) return;
    standing = new AbortController();
    isolateKeys(element, standing.signal);
    followPage(element, standing.signal);
  }

  function leave(): void {
    standing?.abort();
    standing = null;
    render(null, container);
  }

  const stop = effect(() => {
    const store = shown.value;
    if (store === 'loading') {
      // The room is kept until the next video's contents are known, so that the page does not jump twice.
      if (standing !== null) element.style.minHeight = `${element.offsetHeight}px`;
      render(null, container);
    } else if (store?.shown.value) {
      stand();
      element.style.minHeight = '';
      render(<Sidebar key={store.watch.video.videoId} store={store} messages={messages} />, container);
    } else {
      leave();
    }
  });
  lifetime.addEventListener(
    'abort',
    () => {
      stop();
      leave();
    },
    { once: true },
  );
}

/** Puts the element in its place and tells its style sheet about the page around it. */
function followPage(element: HTMLElement, lifetime: AbortSignal): void {
  const theme = observeTheme(lifetime);
  const { layout, crowded } = placeInPage(element, lifetime);
  const stop = effect(() => {
    element.dataset.theme = theme.value;
    element.dataset.layout = layout.value ?? '';
    element.toggleAttribute('data-crowded', crowded.value);
  });
  lifetime.addEventListener('abort', stop, { once: true });
}
