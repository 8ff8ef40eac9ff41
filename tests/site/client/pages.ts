import type { Scenario } from '../scenario.ts';
import { element as el, find, isOwn } from './element.ts';
import { evictStrangers } from './eviction.ts';
import { fillChapterPanels, readDescription, renderDescription, renderComment } from './fill.ts';
import { createLayout, type Layout } from './layout.ts';
import { pause } from './pause.ts';
import type { MoviePlayer } from './player.ts';
import type { Pages, PageType } from './router.ts';
import { fetchPinnedComment, type VideoResponses } from './start.ts';
import { buildWatchTree } from './watch-tree.ts';

/** The pages of the site in one document: YouTube keeps each once it was shown, and hides it. */
export interface SitePages extends Pages {
  readonly layout: Layout;
  readonly openPanel: (target: string | null) => void;
  readonly redrawSecondColumn: () => void;
  readonly loadComments: () => Promise<void>;
  /** Puts the player into the small window in the corner, or back into the watch page. */
  readonly setMiniplayer: (shown: boolean) => void;
}

const PANEL = 'ENGAGEMENT_PANEL_VISIBILITY_';

/** Builds the shell and the watch page; `videos` are what every page offers to go to. */
export function createPages(
  scenario: Scenario,
  player: MoviePlayer,
  videos: readonly { videoId: string; title: string }[],
): SitePages {
  const app = find(document, 'ytd-app');
  const manager = el('ytd-page-manager#page-manager');
  const miniplayer = el('ytd-miniplayer');
  const tree = buildWatchTree(scenario, player.element);
  const { watch } = tree;
  const layout = createLayout(tree, scenario);
  let page: PageType = 'browse';
  let latest: VideoResponses | null = null;
  watch.setAttribute('watch-page', '');
  find(tree.related, '#contents').append(...videos.map(renderLockup));
  if (scenario.playlist.length > 0) showPlaylist(tree.playlist, scenario.playlist);
  if (scenario.liveChat) tree.chat.append(el('ytd-live-chat-frame#chat', {}, 'Live chat'));
  app.append(el('div#content', {}, manager), miniplayer, el('ytd-popup-container'));
  for (const shell of app.querySelectorAll('*')) if (!isOwn(shell)) Object.assign(shell, el(shell.localName));
  find(document, 'ytd-masthead').replaceWith(renderMasthead());
  document.querySelector('body > #player')?.remove();
  document.querySelector('#watch-page-skeleton')?.toggleAttribute('hidden', true);

  const showPage = (pageType: PageType) => {
    page = pageType;
    for (const shown of manager.children) shown.toggleAttribute('hidden', true);
    if (pageType === 'watch') {
      if (!watch.isConnected) manager.append(watch);
      watch.removeAttribute('hidden');
      setMiniplayer(false);
      layout.place();
      return;
    }
    if (!miniplayer.hasAttribute('enabled')) player.video().pause();
    const tag = pageType === 'search' ? 'ytd-search' : pageType === 'shorts' ? 'ytd-shorts' : 'ytd-browse';
    const kept = manager.querySelector(`:scope > ${tag}`) ?? manager.appendChild(renderPage(tag, videos));
    kept.removeAttribute('hidden');
  };
  const setMiniplayer = (shown: boolean) => {
    if (miniplayer.hasAttribute('enabled') === shown) return;
    miniplayer.toggleAttribute('enabled', shown);
    player.element.classList.toggle('ytp-player-minimized', shown);
    (shown ? miniplayer : find(tree.playerContainer, '#container')).append(player.element);
  };
  const showVideo = (responses: VideoResponses) => {
    const details = responses.playerResponse.videoDetails;
    latest = responses;
    tree.title.textContent = details?.title ?? '';
    document.title = `${details?.title ?? ''} - YouTube`;
    tree.errorScreen.hidden = responses.playerResponse.playabilityStatus.status === 'OK';
    if (scenario.sources.includes('element')) {
      Object.assign(watch, { data: responses.nextResponse, playerData: responses.playerResponse });
    }
    watch.setAttribute('video-id', responses.nextResponse.currentVideoEndpoint.watchEndpoint.videoId);
    showPage('watch');
  };
  const settle = async (responses: VideoResponses | null, signal: AbortSignal) => {
    const { description, eviction, stalePlayer } = scenario.delays;
    setTimeout(() => player.pretend(null), stalePlayer);
    if (responses) {
      await pause(description, signal);
      tree.snippet.replaceChildren(renderDescription(readDescription(responses.nextResponse)));
      tree.expanded.replaceChildren();
      fillChapterPanels(
        tree.panels,
        responses.nextResponse.currentVideoEndpoint.watchEndpoint.videoId,
        responses.nextResponse,
      );
    }
    await pause(Math.max(0, eviction - description), signal);
    evictStrangers(app);
  };
  watch.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('#expand')) || !latest) return;
    tree.expanded.replaceChildren(
      el('yt-attributed-string', {}, renderDescription(readDescription(latest.nextResponse))),
    );
    watch.querySelector('[description-collapsed]')?.removeAttribute('description-collapsed');
  });
  return {
    app,
    layout,
    currentPage: () => page,
    showPage,
    showVideo,
    loadPlayer: (response) => {
      if (scenario.delays.stalePlayer > 0) player.pretend(latest?.playerResponse ?? null);
      player.load(response);
    },
    settle: (responses, signal) => void settle(responses, signal).catch(() => undefined),
    setMiniplayer,
    openPanel: (target) => {
      for (const panel of tree.panels.children) {
        const open = target !== null && panel.getAttribute('target-id') === target;
        panel.setAttribute('visibility', PANEL + (open ? 'EXPANDED' : 'HIDDEN'));
      }
      watch.toggleAttribute('engagement-panel-expanded', target !== null);
    },
    redrawSecondColumn: () => {
      for (const child of Array.from(tree.secondaryInner.children)) if (!isOwn(child)) child.remove();
    },
    loadComments: async () => {
      const details = latest?.playerResponse.videoDetails;
      if (!details) return;
      const pinned = await fetchPinnedComment(details.videoId);
      const threads = [renderComment(details.videoId, 'What a lovely evening. My favourite is at 0:30', null)];
      if (pinned !== null) threads.unshift(renderComment(details.videoId, pinned, 'marginnotes'));
      find(tree.comments, '#contents').replaceChildren(...threads);
    },
  };
}

function renderMasthead(): HTMLElement {
  const logo = el('a#logo.yt-simple-endpoint', { href: '/' }, 'YouTube');
  const search = el('input', { name: 'search_query', placeholder: 'Search', 'aria-label': 'Search' });
  return el('ytd-masthead#masthead.masthead-finish', { slot: 'masthead' }, logo, search);
}

function renderLockup({ videoId, title }: { videoId: string; title: string }): HTMLElement {
  return el('yt-lockup-view-model', {}, el('a.yt-simple-endpoint', { href: `/watch?v=${videoId}` }, title));
}

function renderPage(tag: string, videos: readonly { videoId: string; title: string }[]): HTMLElement {
  if (tag !== 'ytd-shorts') return el(tag, {}, el('div#contents', {}, ...videos.map(renderLockup)));
  const video = el('video.video-stream.html5-main-video', { src: '/videoplayback?seconds=40' });
  return el(
    tag,
    {},
    el('ytd-reel-video-renderer', { 'is-active': true }, el('div#shorts-player.html5-video-player', {}, video)),
  );
}

function showPlaylist(panel: HTMLElement, videoIds: readonly string[]): void {
  panel.hidden = false;
  const row = (videoId: string, index: number) =>
    el(
      'ytd-playlist-panel-video-renderer',
      {},
      el('a.yt-simple-endpoint', { href: `/watch?v=${videoId}&list=PLcapitula&index=${index + 1}` }, videoId),
    );
  find(panel, '#items').append(...videoIds.map(row));
}
