import { isOwn } from './element.ts';

/** YouTube's elements in whose plain children strangers are let be. */
const TOLERANT = new Set([
  'ytd-watch-flexy',
  'ytd-watch-grid',
  'ytd-page-manager',
  'ytd-app',
  'ytd-player',
  'ytd-miniplayer',
]);

/**
 * Throws out what YouTube has not made: everything in its renderers, and direct children of any of its
 * elements. What stands in a plain element of the watch page, such as `#secondary-inner`, stays.
 */
export function evictStrangers(app: HTMLElement): void {
  for (const stranger of [...app.querySelectorAll('*')].filter((candidate) => !isOwn(candidate))) {
    const parent = stranger.parentElement;
    const renderer = parent?.closest('*:is(ytd-app, ytd-app *)') ? nearestRenderer(parent) : null;
    if (!renderer || stranger instanceof HTMLVideoElement) continue;
    if (renderer === parent || !TOLERANT.has(renderer.localName)) stranger.remove();
  }
}

function nearestRenderer(from: Element): Element | null {
  let candidate: Element | null = from;
  while (candidate && !candidate.localName.startsWith('ytd-')) candidate = candidate.parentElement;
  return candidate;
}
