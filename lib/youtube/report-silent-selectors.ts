import { onEnd } from '../lifetime/on-end.ts';
import { SELECTORS } from './selectors.ts';

/** What every watch page has; the others come and go. */
const EXPECTED = ['watchPage', 'player', 'video', 'secondColumn', 'metadata', 'title', 'panels', 'comments'] as const;

/** How long YouTube may take to build the page. */
const PATIENCE_MILLISECONDS = 5000;

/** Calls `warn` with the names of the selectors that match nothing once a watch page must be there. For development. */
export function reportSilentSelectors(warn: (names: readonly string[]) => void, lifetime: AbortSignal): void {
  const timer = setTimeout(() => {
    const silent = EXPECTED.filter((name) => document.querySelector(SELECTORS[name]) === null);
    if (silent.length > 0) warn(silent);
  }, PATIENCE_MILLISECONDS);
  onEnd(lifetime, () => clearTimeout(timer));
}
