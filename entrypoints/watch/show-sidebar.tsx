import { effect, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { createLifetime, type Lifetime } from '../../lib/lifetime/create-lifetime.ts';
import { onEnd } from '../../lib/lifetime/on-end.ts';
import { Sidebar } from '../../components/sidebar.tsx';
import { sidebarStyles } from '../../components/sidebar-styles.ts';
import type { Messages } from '../../lib/locales/messages.ts';
import type { SidebarStore } from '../../lib/store/sidebar-store.ts';
import { isolateKeys } from '../../lib/youtube/isolate-keys.ts';
import { placeInPage } from '../../lib/youtube/placement.ts';
import { isolatePointer } from '../../lib/youtube/isolate-pointer.ts';
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
  let standing: Lifetime | null = null;
  let height = 0;

  function stand(): void {
    if (standing !== null) return;
    standing = createLifetime();
    isolateKeys(element, standing.signal);
    observeHeight(container, (current) => (height = current), standing.signal);
    followPage(element, shown, standing.signal);
  }

  function leave(): void {
    standing?.end();
    standing = null;
    element.style.removeProperty('--capitula-held-block-size');
    render(null, container);
  }

  const stop = effect(() => {
    const video = shown.value;
    if (video === 'loading') {
      if (standing !== null) holdHeight(element, height);
      render(null, container);
    } else if (video?.sidebar.shown.value) {
      const { sidebar } = video;
      stand();
      element.style.minHeight = '';
      render(<Sidebar key={sidebar} store={sidebar} messages={messages} />, container);
    } else {
      leave();
    }
  });
  onEnd(lifetime, () => {
    stop();
    leave();
  });
}

/** The least height, in px, that a sidebar is held at: one with fewer rows may grow for the next video. */
const HELD_FROM = 320;

/**
 * Keeps the room until the next video's contents are known, and an open sidebar as high as it is from then on, so that
 * the page below does not jump from video to video.
 */
function holdHeight(element: HTMLElement, height: number): void {
  if (height === 0) return;
  element.style.minHeight = `${height}px`;
  if (height >= HELD_FROM) element.style.setProperty('--capitula-held-block-size', `${height}px`);
}

/** Tells the height of `container`, in px, each time that the page was laid out: to ask for it would lay it out anew. */
function observeHeight(container: HTMLElement, tell: (height: number) => void, lifetime: AbortSignal): void {
  const observer = new ResizeObserver((entries) => tell(entries.at(-1)?.contentRect.height ?? 0));
  observer.observe(container);
  onEnd(lifetime, () => observer.disconnect());
}

/** Puts the element in its place and tells its style sheet about the page around it. */
function followPage(element: HTMLElement, shown: ReadonlySignal<Shown>, lifetime: AbortSignal): void {
  const theme = observeTheme(lifetime);
  const { layout } = placeInPage(element, lifetime);
  const stops = [
    effect(() => {
      // Over the picture it is dark on any page.
      element.dataset.theme = layout.value === 'full-screen' ? 'dark' : theme.value;
      element.dataset.layout = layout.value ?? '';
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
      const { width } = sidebar;
      element.dataset.controls = controlsHidden.value ? 'hidden' : 'shown';
      element.dataset.side = sidebar.settings.fullScreenSide.value;
      element.style.setProperty('--capitula-width', width.value === null ? '' : `${width.value}px`);
    }),
  ];
  onEnd(lifetime, () => stops.forEach((stop) => stop()));
}
