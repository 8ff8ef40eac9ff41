import type { Place } from './layout.ts';
import { SELECTORS, SIDE_RAIL_ATTRIBUTE } from './selectors.ts';

/** The watch page that is shown; YouTube keeps those that are not, with the attribute. */
export function findWatchPage(): Element | null {
  return [...document.querySelectorAll(SELECTORS.watchPage)].find((page) => !page.hasAttribute('hidden')) ?? null;
}

/**
 * Finds where the sidebar belongs now; null where the page has no known place (yet). Always beside YouTube's
 * renderers, never in one of them: those throw strangers out.
 */
export function findPlace(): Place | null {
  const page = findWatchPage();
  if (page === null) return null;
  const place = findFullScreenPlace() ?? findColumnPlace(page);
  if (place === null || isCrowded(place)) return findPlaceBelow(page) ?? place;
  return place;
}

function findFullScreenPlace(): Place | null {
  const fullScreen = document.fullscreenElement;
  const player = document.querySelector(SELECTORS.player);
  if (fullScreen === null || player === null || !fullScreen.contains(player)) return null;
  return { layout: 'full-screen', parent: player, before: null };
}

function findColumnPlace(page: Element): Place | null {
  const column = page.querySelector(SELECTORS.secondColumn);
  if (column === null || !column.checkVisibility()) return null;
  const layout = page.hasAttribute(SIDE_RAIL_ATTRIBUTE) ? 'side-rail' : 'column';
  return { layout, parent: column, before: column.firstElementChild };
}

/** Such a column is as high as the window, and so is a panel of YouTube's own in it: anything above pushes it out. */
function isCrowded({ layout }: Place): boolean {
  return layout === 'side-rail' && document.querySelector(SELECTORS.openPanel) !== null;
}

function findPlaceBelow(page: Element): Place | null {
  const metadata = page.querySelector(SELECTORS.metadata);
  const parent = metadata?.parentElement;
  if (metadata === null || !parent) return null;
  return { layout: 'below', parent, before: metadata.nextElementSibling };
}
