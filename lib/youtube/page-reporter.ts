import { NAVIGATION_EVENT, PAGE_UPDATED_EVENT, SELECTORS } from './selectors.ts';
import { clearSidebars } from './sidebar-host.ts';
import { videoIdOf } from './url.ts';

/** A player response and the next response that came with it; both are whatever the page holds. */
interface ResponsePair {
  readonly playerResponse: unknown;
  readonly nextResponse: unknown;
}

/** YouTube fills its objects in some while after its events, later still in a busy tab. */
const RETRY_MILLISECONDS = 250;
const MAX_RETRIES = 40;

/** The properties that a report carries, at whatever depth: all that the schemas of the isolated world read. */
export const REPORTED_PROPERTIES = [
  'playerResponse',
  'videoDetails',
  'videoId',
  'title',
  'lengthSeconds',
  'shortDescription',
  'channelId',
  'isLive',
  'isUpcoming',
  'playabilityStatus',
  'status',
  'nextResponse',
  'playerOverlays',
  'playerOverlayRenderer',
  'decoratedPlayerBarRenderer',
  'playerBar',
  'multiMarkersPlayerBarRenderer',
  'markersMap',
  'key',
  'value',
  'chapters',
  'chapterRenderer',
  'timeRangeStartMillis',
  'simpleText',
  'runs',
  'text',
];

/**
 * Runs in the page's own world: says what YouTube holds on the video in the address bar, each time that
 * this is new. It takes no command, and tells nothing that the page does not know. `send` says whether it was heard.
 */
export function reportVideos(send: (text: string) => boolean, lifetime: AbortSignal): void {
  let lastReport = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function report(eventDetail: unknown, retries: number): void {
    clearTimeout(timer);
    const videoId = videoIdOf(location.href);
    if (videoId === null || lifetime.aborted) return;
    const pair = findResponses(videoId, eventDetail);
    const text = JSON.stringify(pair, REPORTED_PROPERTIES);
    if (pair.playerResponse !== null && text !== lastReport) {
      lastReport = text;
      // Firefox ends the scripts of an extension that is removed, and leaves their elements.
      if (!send(text)) clearSidebars();
    }
    const complete = pair.playerResponse !== null && pair.nextResponse !== null;
    if (!complete && retries > 0) {
      timer = setTimeout(report, RETRY_MILLISECONDS, null, retries - 1);
    }
  }

  function reportEvent(event: Event): void {
    report(event instanceof CustomEvent ? event.detail : null, MAX_RETRIES);
  }

  for (const type of [NAVIGATION_EVENT, PAGE_UPDATED_EVENT]) {
    document.addEventListener(type, reportEvent, { signal: lifetime });
  }
  document.addEventListener('DOMContentLoaded', reportEvent, { signal: lifetime, once: true });
  timer = setTimeout(report, RETRY_MILLISECONDS, null, MAX_RETRIES);
}

/** The first player response that is this video's, and a next response that is not another's; null for what is missing. */
function findResponses(videoId: string, eventDetail: unknown): ResponsePair {
  const pairs = RESPONSE_SOURCES.map((source) => source(eventDetail)).filter(
    ({ playerResponse }) => get(playerResponse, 'videoDetails', 'videoId') === videoId,
  );
  const nextResponse = pairs
    .map((pair) => pair.nextResponse)
    .find((response) => {
      const own = get(response, 'currentVideoEndpoint', 'watchEndpoint', 'videoId');
      return get(response, 'playerOverlays') !== undefined && (own ?? videoId) === videoId;
    });
  return { playerResponse: pairs[0]?.playerResponse ?? null, nextResponse: nextResponse ?? null };
}

/** Where YouTube keeps its responses, the freshest first. */
const RESPONSE_SOURCES: readonly ((eventDetail: unknown) => ResponsePair)[] = [
  () => {
    const player = document.querySelector(SELECTORS.player);
    return {
      playerResponse: call(player, 'getPlayerResponse'),
      nextResponse: call(player, 'getWatchNextResponse'),
    };
  },
  (eventDetail) => {
    const detail = get(eventDetail, 'data') ?? eventDetail;
    const response = get(detail, 'response') ?? get(detail, 'pageData');
    return {
      playerResponse: get(response, 'playerResponse'),
      nextResponse: get(response, 'response'),
    };
  },
  () => {
    const element = document.querySelector(SELECTORS.watchPage);
    const controller = get(element, 'polymerController') ?? get(element, 'inst');
    return {
      playerResponse: get(element, 'playerData') ?? get(controller, 'playerData'),
      nextResponse: get(element, 'data') ?? get(controller, 'data'),
    };
  },
  // Of the first page only: YouTube never renews them, so the video's id decides.
  () => ({
    playerResponse: get(window, 'ytInitialPlayerResponse'),
    nextResponse: get(window, 'ytInitialData'),
  }),
];

/** Follows a path through objects of which nothing is known. */
function get(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function call(value: unknown, method: string): unknown {
  const callee = get(value, method);
  if (typeof callee !== 'function') return undefined;
  try {
    return Reflect.apply(callee, value, []);
  } catch {
    // A player that is not ready is as good as none.
    return undefined;
  }
}
