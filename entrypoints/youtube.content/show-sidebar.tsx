import { effect, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { Sidebar } from '../../components/sidebar.tsx';
import { sidebarStyles } from '../../components/styles.ts';
import type { Messages } from '../../lib/locales/messages.ts';
import type { SidebarStore } from '../../lib/store/sidebar-store.ts';
import { isolateKeys } from '../../lib/youtube/key-isolation.ts';
import { placeInPage } from '../../lib/youtube/placement.ts';
import { isolatePointer } from '../../lib/youtube/pointer-isolation.ts';
import { createSidebarHost } from '../../lib/youtube/sidebar-host.ts';
import { observeTheme } from '../../lib/youtube/theme.ts';
import placing from './placing.css?inline';

/** A video whose description was read. */
export interface OpenVideo {
  readonly sidebar: SidebarStore;
  /** True while YouTube hides what it lays over the picture. */
  readonly controlsHidden: ReadonlySignal<boolean>;
}

/** What there is to show: the sidebar of a video, of one that is still being read, or none. */
export type Shown = OpenVideo | 'loading' | null;

/** Keeps the sidebar in the page while there is one to show, until `lifetime` ends. */
export function showSidebar(shown: ReadonlySignal<Shown>, messages: Messages, lifetime: AbortSignal): void {
  const { element, container } = createSidebarHost(sidebarStyles + placing);
  let standing: AbortController | null = null;

  function stand(): void {
    if (standing !== null) return;
    standing = new AbortController();
    isolateKeys(element, standing.signal);
    followPage(element, shown, standing.signal);
  }

  function leave(): void {
    standing?.abort();
    standing = null;
    render(null, container);
  }

  const stop = effect(() => {
    const video = shown.value;
    if (video === 'loading') {
      // The room is kept until the next video's contents are known, so that the page does not jump twice.
      if (standing !== null) element.style.minHeight = `${element.offsetHeight}px`;
      render(null, container);
    } else if (video?.sidebar.shown.value) {
      const { sidebar } = video;
      stand();
      element.style.minHeight = '';
      const key = `${sidebar.watch.video.videoId} ${sidebar.source.kind}`;
      render(<Sidebar key={key} store={sidebar} messages={messages} />, container);
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
function followPage(element: HTMLElement, shown: ReadonlySignal<Shown>, lifetime: AbortSignal): void {
  const theme = observeTheme(lifetime);
  const { layout, crowded } = placeInPage(element, lifetime);
  const stops = [
    effect(() => {
      // Over the picture it is dark on any page.
      element.dataset.theme = layout.value === 'full-screen' ? 'dark' : theme.value;
      element.dataset.layout = layout.value ?? '';
      element.toggleAttribute('data-crowded', crowded.value);
    }),
    effect(() => {
      if (layout.value !== 'full-screen') return undefined;
      const overPlayer = new AbortController();
      isolatePointer(element, overPlayer.signal);
      return () => overPlayer.abort();
    }),
    effect(() => {
      if (shown.value === null || shown.value === 'loading') return;
      const { controlsHidden, sidebar } = shown.value;
      const { fullScreenSide, width } = sidebar.settings;
      element.dataset.controls = controlsHidden.value ? 'hidden' : 'shown';
      element.dataset.side = fullScreenSide.value;
      element.style.setProperty('--capitula-width', width.value === null ? '' : `${width.value}px`);
    }),
  ];
  lifetime.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });
}
