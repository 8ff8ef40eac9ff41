import { useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Cue } from '../lib/timeline/cue.ts';
import { useSidebar } from './sidebar-context.ts';
import { useHearing } from './use-hearing.ts';

/** What counts as scrolling by hand: the list's own scrolling along must not. */
const BY_HAND = ['wheel', ...(navigator.maxTouchPoints > 0 ? ['touchmove'] : [])];

/**
 * Keeps the active row in sight by scrolling the element it returns a reference for, and only that, never the page;
 * until the person scrolls it. Also tells the store whether the active row is in sight.
 */
export function useFollowing(): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const { sidebar } = useSidebar();
  const width = useSignal(0);
  const hears = useHearing({ pointerdown: stopFollowing });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    hears(element);
    const lifetime = new AbortController();
    for (const type of BY_HAND) {
      element.addEventListener(type, stopFollowing, { passive: true, signal: lifetime.signal });
    }
    return () => lifetime.abort();
  }, []);

  function stopFollowing(event: Event): void {
    const element = scroller.current;
    // A press on a row is no scrolling, on the scroll bar it is.
    const onScrollBar = event.target === element;
    const scrolls = element !== null && element.scrollHeight > element.clientHeight;
    if (scrolls && (event.type !== 'pointerdown' || onScrollBar)) sidebar.following.value = false;
  }

  // Another place in the page is another width, and there an element begins at its top again.
  useEffect(() => {
    const observer = new ResizeObserver(() => (width.value = scroller.current?.clientWidth ?? 0));
    if (scroller.current !== null) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);

  useSignalEffect(() => {
    const cue = sidebar.visibleActiveCue.value;
    // The row may be among those that are yet to be built.
    void sidebar.builtRows.value;
    void width.value;
    const row = cue === null ? null : findRow(scroller.current, cue);
    // What the person points at stays where it is.
    const busy = sidebar.search.active.value || sidebar.rowMenu.peek() !== null;
    let toScroll = sidebar.following.value && !busy;
    sidebar.activeInSight.value = false;
    if (row === null) return undefined;
    // It measures when the page is laid out anyway; to ask for a place here would lay it out once more.
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        sidebar.activeInSight.value = entry?.isIntersecting ?? false;
        if (toScroll && scroller.current !== null && entry) scrollIntoSight(scroller.current, entry);
        toScroll = false;
      },
      { root: scroller.current },
    );
    observer.observe(row);
    return () => observer.disconnect();
  });

  return scroller;
}

function findRow(scroller: Element | null, cue: Cue): Element | null {
  const id = CSS.escape(cue.id);
  return scroller?.querySelector(`.chapter-row[data-cue="${id}"], [data-cue="${id}"] > .row`) ?? null;
}

/** Brings the row to a third of the scroller's height where it is out of sight; in sight nothing moves. */
function scrollIntoSight(
  scroller: Element,
  { boundingClientRect: inner, rootBounds: outer }: IntersectionObserverEntry,
) {
  if (outer === null || (inner.top >= outer.top && inner.bottom <= outer.bottom)) return;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({
    top: inner.top - outer.top - (outer.height - inner.height) / 3,
    behavior: reduced ? 'instant' : 'smooth',
  });
}
