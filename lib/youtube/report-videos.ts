import type { Lifetime } from '../lifetime/create-lifetime.ts';
import { onEnd } from '../lifetime/on-end.ts';
import { createClockReporter } from './clock-reporter.ts';
import { callMethod, getProperty } from './foreign-object.ts';
import { NAVIGATION_EVENT, PAGE_UPDATED_EVENT, SELECTORS } from './selectors.ts';
import { clearSidebars } from './sidebar-host.ts';
import { videoIdOf } from './video-id-of.ts';

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
  'content',
  'engagementPanels',
  'engagementPanelSectionListRenderer',
  'panelIdentifier',
  'macroMarkersListRenderer',
  'contents',
  'macroMarkersInfoItemRenderer',
  'macroMarkersListItemRenderer',
  'onTap',
  'watchEndpoint',
  'startTimeSeconds',
];

const SIGN_OF_A_BEGINNING = 'durationchange';

/** Events of the video after which it may be another, or lie otherwise in its medium. */
const SIGNS_OF_ANOTHER_MEDIUM = [SIGN_OF_A_BEGINNING, 'seeked'];

/**
 * Runs in the page's own world: says what YouTube holds on the video in the address bar, each time that this is new,
 * and how the content lies in its medium. It takes no command, and tells nothing that the page does not know. `send`
 * says whether it was heard; when it is not any more, `lifetime` is ended.
 */
export function reportVideos(send: (text: string) => boolean, lifetime: Lifetime): void {
  const { signal } = lifetime;
  const clock = createClockReporter((clockReport) => say(JSON.stringify(clockReport)));
  let lastVideoId: string | null = null;
  let lastReport = '';
  let complete = false;
  let heard = false;
  let retries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** While a video is watched. */
  let watching: AbortController | null = null;

  function say(text: string): boolean {
    if (send(text)) {
      heard = true;
      return true;
    }
    // Firefox ends the scripts of an extension that is removed, and leaves their elements.
    clearSidebars();
    if (heard) lifetime.end();
    return false;
  }

  function report(eventDetail: unknown): void {
    clearTimeout(timer);
    const videoId = videoIdOf(location.href);
    if (signal.aborted) return;
    follow(videoId);
    if (videoId === null) return;
    const pair = findResponses(videoId, eventDetail);
    // An event may have brought what the page keeps nowhere.
    if (complete && pair.nextResponse === null) return;
    const text = JSON.stringify(pair, REPORTED_PROPERTIES);
    // Until the script that shows the sidebar has come, nobody hears it.
    if (pair.playerResponse !== null && text !== lastReport && say(text)) lastReport = text;
    complete = text === lastReport && pair.nextResponse !== null;
    if (complete || retries === 0 || signal.aborted) return;
    retries -= 1;
    timer = setTimeout(report, RETRY_MILLISECONDS, null);
  }

  function follow(videoId: string | null): void {
    if (videoId !== lastVideoId) complete = false;
    lastVideoId = videoId;
    if (videoId === null) {
      watching?.abort();
      watching = null;
    } else if (watching === null) {
      watching = new AbortController();
      for (const type of SIGNS_OF_ANOTHER_MEDIUM) {
        document.addEventListener(type, onSign, { signal: watching.signal, capture: true });
      }
    }
  }

  /** YouTube fires no event for some navigations, and none when its record comes late or a premiere begins. */
  function onSign({ type }: Event): void {
    const videoId = videoIdOf(location.href);
    if (videoId !== lastVideoId) start(null);
    else if (!complete || type === SIGN_OF_A_BEGINNING) report(null);
    if (videoId !== null) clock.look(videoId);
  }

  function start(eventDetail: unknown): void {
    retries = MAX_RETRIES;
    report(eventDetail);
  }

  function onEvent(event: Event): void {
    start(event instanceof CustomEvent ? event.detail : null);
  }

  for (const type of [NAVIGATION_EVENT, PAGE_UPDATED_EVENT]) {
    document.addEventListener(type, onEvent, { signal });
  }
  document.addEventListener('DOMContentLoaded', onEvent, { signal, once: true });
  onEnd(signal, () => {
    clearTimeout(timer);
    clock.stop();
    follow(null);
  });
  timer = setTimeout(start, RETRY_MILLISECONDS, null);
}

/** The first player response that is this video's, and a next response that is not another's; null for what is missing. */
function findResponses(videoId: string, eventDetail: unknown): ResponsePair {
  const pairs = RESPONSE_SOURCES.map((source) => source(eventDetail)).filter(
    ({ playerResponse }) => getProperty(playerResponse, 'videoDetails', 'videoId') === videoId,
  );
  const nextResponse = pairs
    .map((pair) => pair.nextResponse)
    .find((response) => {
      const own = getProperty(response, 'currentVideoEndpoint', 'watchEndpoint', 'videoId');
      return getProperty(response, 'playerOverlays') !== undefined && (own ?? videoId) === videoId;
    });
  return { playerResponse: pairs[0]?.playerResponse ?? null, nextResponse: nextResponse ?? null };
}

/** Where YouTube keeps its responses, the freshest first. */
const RESPONSE_SOURCES: readonly ((eventDetail: unknown) => ResponsePair)[] = [
  () => {
    const player = document.querySelector(SELECTORS.player);
    return {
      playerResponse: callMethod(player, 'getPlayerResponse'),
      nextResponse: callMethod(player, 'getWatchNextResponse'),
    };
  },
  (eventDetail) => {
    const detail = getProperty(eventDetail, 'data') ?? eventDetail;
    const response = getProperty(detail, 'response') ?? getProperty(detail, 'pageData');
    return {
      playerResponse: getProperty(response, 'playerResponse'),
      nextResponse: getProperty(response, 'response'),
    };
  },
  () => {
    const element = document.querySelector(SELECTORS.watchPage);
    const controller = getProperty(element, 'polymerController') ?? getProperty(element, 'inst');
    return {
      playerResponse: getProperty(element, 'playerData') ?? getProperty(controller, 'playerData'),
      nextResponse: getProperty(element, 'data') ?? getProperty(controller, 'data'),
    };
  },
  // Of the first page only: YouTube never renews them, so the video's id decides.
  () => ({
    playerResponse: getProperty(window, 'ytInitialPlayerResponse'),
    nextResponse: getProperty(window, 'ytInitialData'),
  }),
];
