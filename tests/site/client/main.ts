import { element as el } from './element.ts';
import { listenToKeys } from './keys.ts';
import { createPages } from './pages.ts';
import { createPlayer } from './player.ts';
import { createRouter, pageTypeOf, type NavigationKind } from './router.ts';
import type { StandIn } from './stand-in.ts';
import { fetchVideo } from './start.ts';

const EVENTS = [
  'yt-navigate',
  'yt-navigate-start',
  'yt-navigate-cache',
  'yt-player-updated',
  'yt-page-type-changed',
  'yt-page-data-fetched',
  'yt-navigate-finish',
  'yt-page-data-updated',
  'yt-watch-comments-ready',
];

Object.assign(window, { standIn: createStandIn() });

function createStandIn(): StandIn {
  const { scenario, videos } = window.ytcfg.d().STAND_IN;
  const keys: string[] = [];
  const events: string[] = [];
  const player = createPlayer(scenario, () => {
    if (scenario.upNext !== null) void navigate(`/watch?v=${scenario.upNext}`);
  });
  const delays = { ...scenario.delays };
  const pages = createPages({ ...scenario, delays }, player, videos);
  const router = createRouter(pages, delays, {
    announces: scenario.announces,
    informs: scenario.sources.includes('events'),
  });
  const isFullscreen = () => document.fullscreenElement !== null;
  for (const name of EVENTS) document.addEventListener(name, () => events.push(name), { capture: true });
  listenToKeys(player, { fullscreen: () => void pages.layout.setFullscreen(!isFullscreen()) }, (key) => keys.push(key));

  const navigate = (url: string, kind: NavigationKind = 'click') => {
    if (kind === 'minimize') pages.setMiniplayer(true);
    return router.navigate(url, kind);
  };
  const followLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/"]') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const target = new URL(link.href);
    const sameVideo =
      pageTypeOf(target) === 'watch' && target.searchParams.get('v') === new URL(location.href).searchParams.get('v');
    if (!sameVideo) return void navigate(link.href);
    pages.app.dispatchEvent(new CustomEvent('yt-navigate', { bubbles: true, detail: { url: link.href } }));
    history.replaceState({}, '', target.pathname + target.search);
    player.video().currentTime = Number.parseInt(target.searchParams.get('t') ?? '0', 10);
  };
  document.addEventListener('click', followLink);

  const boot = async () => {
    const response = window.ytInitialData;
    const videoId = response?.currentVideoEndpoint.watchEndpoint.videoId;
    const initial = videoId === undefined ? null : await fetchVideo(videoId, new AbortController().signal);
    if (initial) {
      pages.showPage('watch');
      player.load(initial.playerResponse, scenario.preRoll);
    }
    await router.boot(initial);
    if (location.pathname.startsWith('/live/')) history.replaceState({}, '', `/watch?v=${videoId}`);
    if (initial && scenario.autoplay && scenario.preRoll.length === 0) await player.video().play();
  };
  return {
    boot: () => void boot(),
    keys,
    events,
    currentPage: pages.currentPage,
    navigate,
    touchAddress: (search) => {
      history.replaceState({}, '', `/watch${search}`);
      const detail = { pageType: 'watch', endpoint: {}, response: { page: 'watch' } };
      pages.app.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true, detail }));
    },
    setDelays: (changes) => void Object.assign(delays, changes),
    playAds: player.playAds,
    skipAd: player.skipAd,
    tell: player.tell,
    replaceVideo: player.replaceVideo,
    setTheme: (theme) => document.documentElement.toggleAttribute('dark', theme === 'dark'),
    setTheater: pages.layout.setTheater,
    setFullscreen: pages.layout.setFullscreen,
    openPanel: pages.openPanel,
    redrawSecondColumn: pages.redrawSecondColumn,
    setHoverPreview: (shown) => {
      document.querySelector('#video-preview')?.remove();
      const video = el('video.video-stream.html5-main-video', { src: '/videoplayback?seconds=40' });
      if (shown)
        pages.app.append(el('div#video-preview', {}, el('div#inline-preview-player.html5-video-player', {}, video)));
    },
    loadComments: pages.loadComments,
  };
}
