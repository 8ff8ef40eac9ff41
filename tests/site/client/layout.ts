import type { Scenario } from '../scenario.ts';
import type { WatchTree } from './watch-tree.ts';

/** Where the parts of the watch page stand. */
export interface Layout {
  /** Puts everything where the window and the modes want it. */
  readonly place: () => void;
  readonly setTheater: (theater: boolean) => void;
  readonly setFullscreen: (fullscreen: boolean) => Promise<void>;
}

const TWO_COLUMNS_FROM = 1000;

/** Places the parts, and again whenever the window passes YouTube's breakpoint or full screen begins or ends. */
export function createLayout(tree: WatchTree, scenario: Scenario): Layout {
  const { watch } = tree;
  let theater = scenario.theater;
  const place = () => {
    const twoColumns = window.innerWidth >= TWO_COLUMNS_FROM;
    const fullscreen = document.fullscreenElement !== null;
    watch.toggleAttribute('is-two-columns_', twoColumns);
    watch.toggleAttribute('theater', theater);
    watch.toggleAttribute('theater-requested_', theater);
    watch.toggleAttribute('fullscreen', fullscreen);
    watch.toggleAttribute('full-bleed-player', theater || fullscreen);
    const playerHome = theater || fullscreen ? tree.playerFullBleed : tree.playerHome;
    // Moving a <video> stops it, so nothing is moved that stands where it should.
    if (tree.playerContainer.parentElement !== playerHome && !fullscreen) playerHome.append(tree.playerContainer);
    if (scenario.layout === 'classic' && twoColumns) moveTo(tree.secondaryInner, tree.related);
    else moveTo(tree.commentsRow, tree.related);
  };
  window.addEventListener('resize', place);
  document.addEventListener('fullscreenchange', place);
  return {
    place,
    setTheater: (wanted) => {
      theater = wanted;
      place();
    },
    setFullscreen: async (wanted) => {
      if (wanted) await tree.playerContainer.querySelector('#container')?.requestFullscreen();
      else await document.exitFullscreen();
    },
  };
}

function moveTo(parent: HTMLElement, child: HTMLElement): void {
  if (child.parentElement !== parent) parent.append(child);
}
