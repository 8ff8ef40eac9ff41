import { signal, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import { findPlace, findWatchPage } from './find-place.ts';
import type { Layout } from './layout.ts';
import { LAYOUT_ATTRIBUTES, NAVIGATION_EVENT, SELECTORS } from './selectors.ts';

/** Where the sidebar's element stands, for as long as it is kept in the page. */
export interface Placement {
  /** Null until it stands anywhere. */
  readonly layout: ReadonlySignal<Layout | null>;
}

/** How long a known place is waited for before the sidebar floats at the window's edge. */
const PATIENCE_MILLISECONDS = 10_000;

const OF_WATCH_PAGE = { attributes: true, attributeFilter: LAYOUT_ATTRIBUTES };
const OF_PANELS = { attributes: true, attributeFilter: ['visibility'], subtree: true };

/** Keeps `host` in the page, in the place that its layout asks for, until `lifetime` ends; then takes it out. */
export function placeInPage(host: HTMLElement, lifetime: AbortSignal): Placement {
  const layout = signal<Layout | null>(null);
  let collapsed: Element | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;

  // While no place is known, any addition may bring it. Once it is, only what can move it is watched:
  // the attributes of the watch page, and the children of what the host stands in, up to the root.
  const growth = new MutationObserver(place);
  const surroundings = new MutationObserver(place);
  // The second column may be hidden by any rule of YouTube's style sheets; then its size says so.
  const column = new ResizeObserver(([entry]) => {
    collapsed = entry !== undefined && entry.contentRect.width === 0 ? entry.target : null;
    place();
  });

  function place(): void {
    const found = findPlace(collapsed);
    if (found === null) {
      if (!host.isConnected && patience === undefined) waitForPlace();
      return;
    }
    const stays = host.parentElement === found.parent && layout.peek() === found.layout;
    if (!stays) {
      found.parent.insertBefore(host, found.before);
      layout.value = found.layout;
      watchSurroundings();
    }
  }

  function waitForPlace(): void {
    stopWatching();
    layout.value = null;
    growth.observe(document, { childList: true, subtree: true });
    patience = setTimeout(float, PATIENCE_MILLISECONDS);
  }

  function watchSurroundings(): void {
    stopWatching();
    const page = findWatchPage();
    for (let ancestor = host.parentNode; ancestor !== null; ancestor = ancestor.parentNode) {
      surroundings.observe(ancestor, ancestor === page ? { childList: true, ...OF_WATCH_PAGE } : { childList: true });
    }
    const panels = page?.querySelector(SELECTORS.panels);
    if (panels) surroundings.observe(panels, OF_PANELS);
    const secondColumn = page?.querySelector(SELECTORS.secondColumn);
    if (secondColumn) column.observe(secondColumn);
  }

  function float(): void {
    stopWatching();
    document.body.append(host);
    layout.value = 'floating';
    document.addEventListener(NAVIGATION_EVENT, place, { signal: lifetime, once: true });
  }

  function stopWatching(): void {
    clearTimeout(patience);
    patience = undefined;
    growth.disconnect();
    surroundings.disconnect();
    column.disconnect();
  }

  document.addEventListener('fullscreenchange', place, { signal: lifetime });
  onEnd(lifetime, () => {
    stopWatching();
    host.remove();
  });
  place();
  return { layout };
}
