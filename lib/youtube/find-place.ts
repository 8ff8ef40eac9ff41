import type { Place } from './layout.ts';
import { SELECTORS, SIDE_RAIL_ATTRIBUTE, TWO_COLUMNS_ATTRIBUTE } from './selectors.ts';

/** The last that was found: to look through the whole page each time would be a twentieth of all work. */
let watchPage: Element | undefined;

/** The watch page that is shown; YouTube keeps those that are not, with the attribute. */
export function findWatchPage(): Element | null {
  if (!watchPage?.isConnected || watchPage.hasAttribute('hidden')) {
    watchPage = [...document.querySelectorAll(SELECTORS.watchPage)].find((page) => !page.hasAttribute('hidden'));
  }
  return watchPage ?? null;
}

/**
 * Finds where the sidebar belongs now; null where the page has no known place (yet). Always beside YouTube's
 * renderers, never in one of them: those throw strangers out. `collapsed` is a second column that is known to take no
 * room.
 */
export function findPlace(collapsed: Element | null): Place | null {
  const page = findWatchPage();
  if (page === null) return null;
  const place = findFullScreenPlace() ?? findColumnPlace(page, collapsed);
  if (place === null || isCrowded(place)) return findPlaceBelow(page) ?? place;
  return place;
}

function findFullScreenPlace(): Place | null {
  const fullScreen = document.fullscreenElement;
  const player = document.querySelector(SELECTORS.player);
  if (fullScreen === null || player === null || !fullScreen.contains(player)) return null;
  return { layout: 'full-screen', parent: player, before: null };
}

function findColumnPlace(page: Element, collapsed: Element | null): Place | null {
  const column = page.querySelector(SELECTORS.secondColumn);
  if (column === null || column === collapsed) return null;
  // YouTube's own word comes first: asked for what is drawn, the browser styles the whole page then and there.
  if (!page.hasAttribute(TWO_COLUMNS_ATTRIBUTE) && !column.checkVisibility()) return null;
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
