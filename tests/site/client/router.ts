import type { Delays } from '../scenario.ts';
import type { NextResponse } from '../next-response.ts';
import type { PlayerResponse } from '../player-response.ts';
import { pause } from './pause.ts';
import { fetchVideo, type VideoResponses } from './start.ts';

export type PageType = 'watch' | 'browse' | 'search' | 'shorts' | 'channel';

/** How a navigation began; each fires YouTube's events in an order of its own. */
export type NavigationKind = 'load' | 'click' | 'history' | 'minimize' | 'restore';

/** What the router drives. */
export interface Pages {
  readonly app: HTMLElement;
  /** Shows a page of that type; a video's page is shown by `showVideo`. */
  readonly showPage: (pageType: PageType) => void;
  /** The player has the next video, the page around it not yet. */
  readonly loadPlayer: (response: PlayerResponse) => void;
  readonly showVideo: (responses: VideoResponses, signal: AbortSignal) => void;
  /** The navigation is over: what YouTube does a while after it begins. */
  readonly settle: (responses: VideoResponses | null, signal: AbortSignal) => void;
  readonly currentPage: () => PageType;
}

export interface Router {
  /** Goes to an address of the site. Resolves when the page is there, or when another navigation has taken over. */
  readonly navigate: (url: string, kind?: NavigationKind) => Promise<void>;
  /** Shows the page that was loaded with the document. */
  readonly boot: (initial: VideoResponses | null) => Promise<void>;
}

interface Navigation {
  readonly url: string;
  readonly pageType: PageType;
  readonly videoId: string | null;
  readonly kind: NavigationKind;
}

/** What happens of itself: the address changes while YouTube fetches, and its events follow each other. */
type Step =
  | 'yt-navigate'
  | 'yt-navigate-start'
  | 'yt-navigate-cache'
  | 'yt-player-updated'
  | 'yt-page-type-changed'
  | 'yt-page-data-fetched'
  | 'yt-navigate-finish'
  | 'yt-page-data-updated'
  | 'yt-watch-comments-ready'
  | 'push'
  | 'fetch'
  | 'show';

const WATCHED: readonly Step[] = ['yt-page-data-updated', 'yt-watch-comments-ready'];

/** YouTube's order of events, by where a navigation leads and how it began. */
function stepsOf({ kind, pageType }: Navigation, from: PageType): readonly Step[] {
  const toVideo = pageType === 'watch';
  if (kind === 'load') return ['yt-page-data-fetched', 'show', 'yt-navigate-finish', ...WATCHED, 'yt-player-updated'];
  if (kind === 'minimize') {
    return [
      'yt-navigate-cache',
      'push',
      'yt-page-data-fetched',
      'yt-page-type-changed',
      'show',
      'yt-page-data-updated',
      'yt-navigate-finish',
    ];
  }
  if (kind === 'restore') {
    return [
      'yt-navigate-cache',
      'push',
      'fetch',
      'yt-page-data-fetched',
      'show',
      'yt-navigate-finish',
      'yt-page-type-changed',
      'yt-page-data-updated',
    ];
  }
  const announced: readonly Step[] = kind === 'history' ? [] : ['yt-navigate', 'yt-navigate-start', 'push'];
  if (!toVideo) {
    return [
      ...announced,
      'fetch',
      'yt-page-data-fetched',
      'yt-page-type-changed',
      'show',
      'yt-page-data-updated',
      'yt-navigate-finish',
    ];
  }
  const typed: readonly Step[] = from === 'watch' ? [] : ['yt-page-type-changed'];
  return [
    ...announced,
    ...typed,
    'fetch',
    'yt-player-updated',
    'yt-page-data-fetched',
    'show',
    'yt-navigate-finish',
    ...WATCHED,
  ];
}

/** What scripts of the page hear of a navigation: whether there are events, and whether these carry the video's data. */
export interface Talk {
  readonly announces: boolean;
  readonly informs: boolean;
}

/** YouTube's navigation within the page. A new one ends the one before; a link to the same video only seeks. */
export function createRouter(pages: Pages, delays: Delays, { announces, informs }: Talk): Router {
  let leaving = new AbortController();
  const run = async (navigation: Navigation, known: VideoResponses | null) => {
    leaving.abort(new DOMException('another navigation', 'AbortError'));
    leaving = new AbortController();
    const { signal } = leaving;
    const from = pages.currentPage();
    let responses = known;
    for (const step of stepsOf(navigation, from)) {
      signal.throwIfAborted();
      if (step === 'push') history.pushState({}, '', navigation.url);
      else if (step === 'fetch') {
        [responses] = await Promise.all([
          navigation.videoId === null ? null : fetchVideo(navigation.videoId, signal),
          pause(delays.fetch, signal),
        ]);
        if (responses) pages.loadPlayer(responses.playerResponse);
      } else if (step === 'show') {
        await pause(delays.finish, signal);
        if (responses && navigation.pageType === 'watch') pages.showVideo(responses, signal);
        else pages.showPage(navigation.pageType);
      } else {
        if (step === 'yt-page-data-updated') await pause(delays.update, signal);
        if (announces || navigation.kind === 'load')
          dispatch(pages.app, step, detailOf(step, navigation, informs ? responses : null));
      }
    }
    pages.settle(responses, signal);
  };
  const navigate = (url: string, kind: NavigationKind, known: VideoResponses | null = null) => {
    const target = new URL(url, location.href);
    const pageType = pageTypeOf(target);
    const videoId =
      pageType === 'watch' ? (target.searchParams.get('v') ?? target.pathname.slice('/live/'.length)) : null;
    return run({ url: target.pathname + target.search, pageType, videoId, kind }, known).catch(ignoreAbort);
  };
  window.addEventListener('popstate', () => void navigate(location.href, 'history'));
  return {
    navigate: (url, kind = 'click') => navigate(url, kind),
    boot: (initial) => navigate(location.href, 'load', initial),
  };
}

/** The type of the page at an address. */
export function pageTypeOf({ pathname }: URL): PageType {
  if (pathname === '/watch' || pathname.startsWith('/live/')) return 'watch';
  if (pathname.startsWith('/shorts/')) return 'shorts';
  if (pathname.startsWith('/@')) return 'channel';
  return pathname === '/results' ? 'search' : 'browse';
}

function detailOf(step: Step, { url, pageType, videoId }: Navigation, responses: VideoResponses | null): object {
  const endpoint = {
    commandMetadata: { webCommandMetadata: { url } },
    ...(videoId === null ? {} : { watchEndpoint: { videoId } }),
  };
  const page: {
    page: PageType;
    url: string;
    playerResponse?: PlayerResponse;
    response?: NextResponse;
    endpoint: object;
  } = {
    page: pageType,
    url,
    endpoint,
    ...(responses ? { playerResponse: responses.playerResponse, response: responses.nextResponse } : {}),
  };
  if (step === 'yt-navigate-start') return { pageType, endpoint, url };
  if (step === 'yt-navigate-finish') return { pageType, endpoint, response: page };
  if (step === 'yt-page-data-fetched') return { pageData: page };
  return { pageType };
}

function dispatch(app: HTMLElement, name: string, detail: object): void {
  app.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}
