/** How long YouTube takes for each part of a navigation, in milliseconds. */
export interface Delays {
  /** From the click to the answer of the server. */
  readonly fetch: number;
  /** From the answer to `yt-navigate-finish`. */
  readonly finish: number;
  /** From `yt-navigate-finish` to `yt-page-data-updated`. */
  readonly update: number;
  /** From `yt-navigate-finish` to the description in the page. */
  readonly description: number;
  /** From `yt-navigate-finish` until strangers are thrown out of YouTube's own elements. */
  readonly eviction: number;
  /** For how long after `yt-navigate-finish` the player still answers with the video before. */
  readonly stalePlayer: number;
}

/** An advertisement that a server stitched into the medium, `at` a time of the content. Seconds. */
export interface StitchedAd {
  readonly at: number;
  readonly seconds: number;
}

/** What a watch page is like when it opens; what happens on it later is asked of `window.standIn`. */
export interface Scenario {
  readonly layout: 'classic' | 'side-rail';
  readonly theme: 'light' | 'dark';
  readonly theater: boolean;
  /** The element that YouTube builds its watch page of; it has had several. */
  readonly watchElement: 'ytd-watch-flexy' | 'ytd-watch-grid';
  /** False plays a redesign in which none of the places that anybody knows is left. */
  readonly knownPlaces: boolean;
  /** Lengths in seconds of the advertisements before the video. */
  readonly preRoll: readonly number[];
  /** Advertisements within the medium of each video, which make it longer. */
  readonly stitchedAds: readonly StitchedAd[];
  /** Starts by itself, as it does where the person has not stopped it. */
  readonly autoplay: boolean;
  /** Id of the video to which YouTube goes by itself when one has ended; null for none. */
  readonly upNext: string | null;
  /** False plays a YouTube whose navigations within the page come without any of its events. */
  readonly announces: boolean;
  /** Ids of the playlist that is played; none shows no panel. */
  readonly playlist: readonly string[];
  readonly liveChat: boolean;
  /** Where the page's scripts find the video's data: the player's method, the events' detail, the watch element, the HTML. */
  readonly sources: readonly ('player' | 'events' | 'element' | 'inline')[];
  readonly delays: Delays;
}

/** An ordinary evening: the classic layout in light colours, nothing in the way. */
export const ordinary: Scenario = {
  layout: 'classic',
  theme: 'light',
  theater: false,
  watchElement: 'ytd-watch-flexy',
  knownPlaces: true,
  preRoll: [],
  stitchedAds: [],
  autoplay: false,
  upNext: null,
  announces: true,
  playlist: [],
  liveChat: false,
  sources: ['player', 'events', 'element', 'inline'],
  delays: { fetch: 150, finish: 30, update: 30, description: 300, eviction: 500, stalePlayer: 0 },
};

/** Each is the ordinary scenario with what it names made different. */
export const scenarios = {
  ordinary: {},
  dark: { theme: 'dark' },
  'side-rail': { layout: 'side-rail' },
  theater: { theater: true },
  'watch-grid': { watchElement: 'ytd-watch-grid' },
  'no-known-place': { knownPlaces: false },
  'pre-roll': { preRoll: [6] },
  'two-pre-rolls': { preRoll: [5, 4] },
  'stitched-ads': {
    stitchedAds: [
      { at: 0, seconds: 20 },
      { at: 300, seconds: 30 },
    ],
  },
  autoplay: { autoplay: true },
  'live-chat': { liveChat: true },
  'stale-player': { delays: { ...ordinary.delays, stalePlayer: 200 } },
  'silent-player': { sources: ['events'] },
  'silent-events': { sources: ['element'] },
  'silent-page': { sources: [] },
  'silent-navigation': { announces: false },
} as const satisfies Record<string, Partial<Scenario>>;

export type ScenarioName = keyof typeof scenarios;
