import type { PlayerResponse } from '../player-response.ts';
import type { Scenario } from '../scenario.ts';
import { element as el, find } from './element.ts';
import { createLiveStream } from './live-stream.ts';
import { nextEvent } from './pause.ts';
import { stitch } from './stitched-ads.ts';

/** YouTube's player: what its page asks of it, and what it offers to scripts of the page as methods of `#movie_player`. */
export interface MoviePlayer {
  readonly element: HTMLElement;
  /** The element that plays now; YouTube may put another in its place. */
  readonly video: () => HTMLVideoElement;
  /** Shows a video, after advertisements of those lengths (seconds). */
  readonly load: (response: PlayerResponse, preRoll?: readonly number[]) => void;
  /** Plays advertisements of those lengths (seconds) in the video's element, then goes on where the video was. */
  readonly playAds: (lengths: readonly number[]) => Promise<void>;
  /** Ends the advertisement that plays. */
  readonly skipAd: () => void;
  /** From here on scripts of the page get `response` as the player's, until null is given. */
  readonly pretend: (response: PlayerResponse | null) => void;
  /** From here on the player's methods say what video it shows, if they did not. */
  readonly tell: () => void;
  /** Takes the video's element out and puts a new one in, which plays on from the same time. */
  readonly replaceVideo: () => Promise<void>;
}

/** Makes the player; `ended` is told when a video has come to its end. */
export function createPlayer({ sources, stitchedAds }: Scenario, ended: () => void): MoviePlayer {
  const element = buildPlayer();
  const container = find(element, '.html5-video-container');
  const medium = stitch(stitchedAds);
  let told = sources.includes('player');
  let video = createVideo();
  container.append(video);
  let loaded: PlayerResponse | null = null;
  let pretended: PlayerResponse | null = null;
  let contentTime: number | null = null;
  let loading = new AbortController();

  const duration = () => Number(loaded?.videoDetails?.lengthSeconds ?? 0);
  const source = () => {
    const stitched = medium.length > 0 ? `&stitched=${medium.length}` : '';
    return `/videoplayback?id=${loaded?.videoDetails?.videoId}${stitched}`;
  };
  const load = (response: PlayerResponse, preRoll: readonly number[] = []) => {
    loading.abort(new DOMException('another video', 'AbortError'));
    loading = new AbortController();
    loaded = response;
    contentTime = null;
    element.classList.remove('ad-showing', 'ad-interrupting');
    if (video.srcObject !== null) video.srcObject = null;
    if (preRoll.length > 0) void playAds(preRoll).catch(ignoreAbort);
    else if (response.videoDetails?.isLive) video.srcObject = createLiveStream();
    else if (response.playabilityStatus.status === 'OK') {
      element.classList.toggle('ad-showing', medium.adEnd(0) !== null);
      video.src = source();
    } else {
      video.removeAttribute('src');
      video.load();
    }
  };
  const playAds = async (lengths: readonly number[]) => {
    const { signal } = loading;
    const before = loaded && video.src.endsWith(source()) ? video.currentTime : 0;
    const goesOn = before === 0 || !video.paused;
    contentTime = before;
    element.classList.add('ad-showing', ...(before > 0 ? ['ad-interrupting'] : []));
    for (const seconds of lengths) {
      video.src = `/videoplayback?seconds=${seconds}`;
      await video.play();
      await nextEvent(video, 'ended', signal);
    }
    element.classList.remove('ad-showing', 'ad-interrupting');
    const resumeAt = contentTime;
    video.src = source();
    await nextEvent(video, 'loadedmetadata', signal);
    if (resumeAt > 0) video.currentTime = resumeAt;
    contentTime = null;
    if (goesOn) await video.play();
  };
  const replaceVideo = async () => {
    const { currentTime, paused } = video;
    const next = createVideo();
    next.src = source();
    const { signal } = loading;
    video.pause();
    video.replaceWith(next);
    video = next;
    await nextEvent(next, 'loadedmetadata', signal);
    next.currentTime = currentTime;
    await nextEvent(next, 'seeked', signal);
    if (!paused) await next.play();
  };
  const noteStitchedAd = ({ target }: Event) => {
    if (target !== video || contentTime !== null || medium.length === 0) return;
    element.classList.toggle('ad-showing', medium.adEnd(video.currentTime) !== null);
  };
  for (const type of ['loadedmetadata', 'timeupdate']) element.addEventListener(type, noteStitchedAd, true);
  const noteEnd = ({ target }: Event) => {
    if (target === video && contentTime === null) ended();
  };
  element.addEventListener('ended', noteEnd, true);
  const methods = {
    getPlayerResponse: () => (told ? (pretended ?? loaded) : null),
    getVideoData: () => {
      const details = told ? (pretended ?? loaded)?.videoDetails : null;
      return {
        video_id: details?.videoId,
        title: details?.title,
        author: details?.author,
        isLive: details?.isLive ?? false,
      };
    },
    getCurrentTime: () => contentTime ?? medium.toContent(video.currentTime),
    getDuration: duration,
    getPlayerState: () => (video.ended ? 0 : video.paused ? 2 : 1),
    getPresentingPlayerType: () => (contentTime === null ? 1 : 2),
    getPlaybackRate: () => video.playbackRate,
    setPlaybackRate: (rate: number) => (video.playbackRate = rate),
    playVideo: () => void video.play(),
    pauseVideo: () => video.pause(),
    seekTo: (time: number) => {
      if (contentTime === null) video.currentTime = medium.toMedium(time);
      else contentTime = time;
    },
  };
  Object.assign(element, methods);
  return {
    element,
    video: () => video,
    load,
    playAds: (lengths) => playAds(lengths).catch(ignoreAbort),
    skipAd: () => {
      video.currentTime = medium.adEnd(video.currentTime) ?? video.duration;
    },
    tell: () => {
      told = true;
    },
    pretend: (response) => {
      pretended = response;
    },
    replaceVideo: () => replaceVideo().catch(ignoreAbort),
  };
}

/** What a navigation cuts short has nothing more to say. */
function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

function createVideo(): HTMLVideoElement {
  const video = document.createElement('video');
  video.className = 'video-stream html5-main-video';
  video.tabIndex = -1;
  video.muted = true;
  video.setAttribute('controlslist', 'nodownload');
  return video;
}

function buildPlayer(): HTMLElement {
  const progress = el(
    'div.ytp-progress-bar',
    {
      tabindex: 0,
      role: 'slider',
      'aria-label': 'Seek slider',
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': 0,
    },
    el('div.ytp-chapters-container', {}, el('div.ytp-chapter-hover-container')),
  );
  const chapter = el(
    'div.ytp-chapter-container',
    {},
    el('button.ytp-chapter-title.ytp-button', { 'aria-label': 'View chapter' }, el('div.ytp-chapter-title-content')),
  );
  return el(
    'div#movie_player.html5-video-player.ytp-transparent.ytp-large-width-mode.ytp-delhi-modern.unstarted-mode',
    { tabindex: -1 },
    el('div.html5-video-container', { 'data-layer': 0 }),
    el(
      'div.ytp-chrome-bottom',
      {},
      el('div.ytp-progress-bar-container', {}, progress),
      el(
        'div.ytp-chrome-controls',
        {},
        el(
          'div.ytp-left-controls',
          {},
          el('button.ytp-play-button.ytp-button', { 'aria-label': 'Play' }),
          el('div.ytp-time-display'),
          chapter,
        ),
        el(
          'div.ytp-right-controls',
          {},
          el('button.ytp-fullscreen-button.ytp-button', { 'aria-label': 'Full screen' }),
        ),
      ),
    ),
  );
}
