import { signal, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import { findWatchPage } from './find-place.ts';
import { PAGE_UPDATED_EVENT, SELECTORS } from './selectors.ts';
import { unwriteDescription } from './read-shown-description.ts';
import { videoIdOf } from './video-id-of.ts';

/** The pinned comment is the first; when others are there and it is not, there is none. */
const GRACE_MILLISECONDS = 3000;

/** Follows YouTube's comments until the pinned one is there, or clearly is not; nothing is loaded for it. */
export function observePinnedComment(videoId: string, lifetime: AbortSignal): ReadonlySignal<string | null> {
  const text = signal<string | null>(null);
  const observer = new MutationObserver(look);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // YouTube keeps the last video's comments until it has others.
  const stale = findPinnedComment();

  function look(): void {
    const comment = findPinnedComment();
    if (comment !== null && isOf(videoId, comment)) {
      text.value = unwriteDescription(comment.querySelector(SELECTORS.commentText) ?? comment).trim();
      end();
    } else if (timer === undefined && findThreads().some((thread) => videoOf(thread) === videoId)) {
      timer = setTimeout(end, GRACE_MILLISECONDS);
    }
  }

  function isOf(id: string, comment: Element): boolean {
    const own = videoOf(comment);
    return own === id || (own === null && comment !== stale);
  }

  function end(): void {
    clearTimeout(timer);
    observer.disconnect();
  }

  function attach(): void {
    const places = findWatchPage()?.querySelectorAll(SELECTORS.comments) ?? [];
    for (const comments of places) observer.observe(comments, { childList: true, subtree: true });
    // The page may not be built yet.
    if (places.length === 0) document.addEventListener(PAGE_UPDATED_EVENT, attach, { signal: lifetime, once: true });
  }

  attach();
  onEnd(lifetime, end);
  look();
  return text;
}

function findPinnedComment(): Element | null {
  return findWatchPage()?.querySelector(SELECTORS.pinnedBadge)?.closest(SELECTORS.commentThread) ?? null;
}

function findThreads(): readonly Element[] {
  return [...(findWatchPage()?.querySelectorAll(SELECTORS.commentThread) ?? [])];
}

/** The video that a comment stands under: its date, above its text, leads there. Null where it leads nowhere. */
function videoOf(comment: Element): string | null {
  const date = comment.querySelector<HTMLAnchorElement>('a[href*="v="]');
  return date === null ? null : videoIdOf(date.href);
}
