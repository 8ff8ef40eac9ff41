import { useSignalEffect } from '@preact/signals';
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

  function follow(): void {
    const cue = sidebar.visibleActiveCue.value;
    // The row may be among those that are yet to be built.
    void sidebar.builtRows.value;
    // What the person points at stays where it is.
    const busy = sidebar.search.active.value || sidebar.rowMenu.peek() !== null;
    if (scroller.current === null || cue === null || !sidebar.following.value || busy) return;
    const row = findRow(scroller.current, cue);
    if (row !== null) scrollIntoSight(scroller.current, row);
  }

  useSignalEffect(follow);

  // Another place in the page is another width, and there an element begins at its top again.
  useEffect(() => {
    let width = 0;
    const observer = new ResizeObserver(() => {
      const before = width;
      width = scroller.current?.clientWidth ?? 0;
      if (width !== before) follow();
    });
    if (scroller.current !== null) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);

  useSignalEffect(() => {
    const cue = sidebar.visibleActiveCue.value;
    void sidebar.builtRows.value;
    const row = cue === null ? null : findRow(scroller.current, cue);
    sidebar.activeInSight.value = false;
    if (row === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => (sidebar.activeInSight.value = entries.at(-1)?.isIntersecting ?? false),
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

/** Brings `row` to a third of the scroller's height where it is out of sight; in sight nothing moves. */
function scrollIntoSight(scroller: Element, row: Element): void {
  const outer = scroller.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({
    top: inner.top - outer.top - (outer.height - inner.height) / 3,
    behavior: reduced ? 'instant' : 'smooth',
  });
}
