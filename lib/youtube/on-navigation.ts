import { NAVIGATION_EVENT } from './selectors.ts';

/** Calls `look` after each navigation within the page, until `lifetime` ends; sometimes twice, and early. */
export function onNavigation(look: () => void, lifetime: AbortSignal): void {
  document.addEventListener(NAVIGATION_EVENT, look, { signal: lifetime });
  // Before YouTube's own event, so that nothing of the last video stays for a moment. Firefox has it since 147.
  const [target, type] = globalThis.navigation ? [globalThis.navigation, 'navigatesuccess'] : [window, 'popstate'];
  target.addEventListener(type, look, { signal: lifetime });
}
