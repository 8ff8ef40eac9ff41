import type { Delays } from '../scenario.ts';
import type { PageType, NavigationKind } from './router.ts';

/**
 * What may happen on a page of YouTube's that a test cannot do as a viewer would, offered to the page's own
 * world as `window.standIn`. Times are seconds.
 */
export interface StandIn {
  /** Starts YouTube's page; its last script does. */
  readonly boot: () => void;
  /** Keys of the keyboard that YouTube acted upon. */
  readonly keys: readonly string[];
  /** YouTube's events in the order in which they were fired. */
  readonly events: readonly string[];
  readonly currentPage: () => PageType;
  readonly navigate: (url: string, kind?: NavigationKind) => Promise<void>;
  /** Changes the address of the same video, as YouTube does to note something in it, with a finish event of its own. */
  readonly touchAddress: (search: string) => void;
  /** Makes YouTube quicker or slower from the next navigation on. */
  readonly setDelays: (changes: Partial<Delays>) => void;
  readonly playAds: (lengths: readonly number[]) => Promise<void>;
  readonly skipAd: () => void;
  /** From here on YouTube's player says what video it shows, where it was silent before. */
  readonly tell: () => void;
  readonly replaceVideo: () => Promise<void>;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly setTheater: (theater: boolean) => void;
  readonly setFullscreen: (fullscreen: boolean) => Promise<void>;
  /** Opens one of YouTube's panels in the second column; null closes all. */
  readonly openPanel: (target: string | null) => void;
  /** Takes out what YouTube has not made, as it does when it draws its second column anew. */
  readonly redrawSecondColumn: () => void;
  /** Shows or hides the small second player of a thumbnail under the mouse. */
  readonly setHoverPreview: (shown: boolean) => void;
  /** Loads the comments, as YouTube does when they come into view. */
  readonly loadComments: () => Promise<void>;
}

declare global {
  interface Window {
    readonly standIn: StandIn;
  }
}
