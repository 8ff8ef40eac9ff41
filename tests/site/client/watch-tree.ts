import type { Scenario } from '../scenario.ts';
import { element as el } from './element.ts';

/** The elements of the watch page that its scripts move and fill. */
export interface WatchTree {
  readonly watch: HTMLElement;
  readonly playerHome: HTMLElement;
  readonly playerFullBleed: HTMLElement;
  readonly playerContainer: HTMLElement;
  readonly below: HTMLElement;
  readonly commentsRow: HTMLElement;
  readonly comments: HTMLElement;
  readonly secondaryInner: HTMLElement;
  readonly panels: HTMLElement;
  readonly chat: HTMLElement;
  readonly playlist: HTMLElement;
  readonly related: HTMLElement;
  readonly title: HTMLElement;
  readonly snippet: HTMLElement;
  readonly expanded: HTMLElement;
  readonly errorScreen: HTMLElement;
}

const HIDDEN = 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN';
const SIDE_RAIL = [
  'swatcheroo-split-scroll',
  'split-scroll',
  'fixed-default-panels',
  'fixed-panel-watch-next',
  'side-rail-with-border',
  'side-rail-dismissible-panels',
  'using-fixed-panel',
];

const PLACES = ['columns', 'primary', 'primary-inner', 'below', 'secondary', 'secondary-inner', 'panels', 'related'];

/** YouTube's watch page, empty, around a player; `placePanes` puts its movable parts where the window has room. */
export function buildWatchTree(scenario: Scenario, player: HTMLElement): WatchTree {
  const sideRail = scenario.layout === 'side-rail';
  const playerContainer = el(
    'div#player-container',
    { role: 'complementary' },
    el('ytd-player#ytd-player', {}, el('div#container', {}, player)),
  );
  const playerHome = el('div#player-container-inner', {}, playerContainer);
  const playerFullBleed = el('div#player-full-bleed-container', {}, el('div#cinematics-full-bleed-container'));
  const title = el('yt-formatted-string', { 'force-default-style': true });
  const snippet = el('span#attributed-snippet-text');
  const expanded = el('div#expanded');
  const comments = el(
    'ytd-comments#comments',
    { hidden: sideRail },
    el('ytd-item-section-renderer#sections', { 'section-identifier': 'comment-item-section' }, el('div#contents')),
  );
  const commentsRow = el('div', {}, comments);
  const related = buildRelated();
  const panels = el('div#panels', {}, ...buildPanels());
  const chat = el('div#chat-container');
  const playlist = el(
    'ytd-playlist-panel-renderer#playlist',
    { hidden: true, collapsible: true },
    el('div#container', {}, el('div#items')),
  );
  const errorScreen = el('yt-playability-error-supported-renderers#error-screen', { hidden: true });
  const metadata = el(
    scenario.knownPlaces ? 'ytd-watch-metadata' : 'ytd-watch-details',
    { 'is-watch-flexy': true, 'description-collapsed': true, 'hide-description': sideRail },
    el(
      'div#above-the-fold',
      {},
      el('div#title', {}, el('h1.ytd-watch-metadata', {}, title)),
      el('div#top-row', {}, el('div#owner'), el('div#actions', {}, el('div#actions-inner', {}, el('div#menu')))),
      el('div#bottom-row', {}, sideRail ? null : buildDescription(snippet, expanded)),
    ),
    el('ytd-metadata-row-container-renderer'),
  );
  const below = el(
    'div#below',
    {},
    el('div#shopping-timely-shelf'),
    el('div#inline-panels', {}, buildPanel('engagement-panel-ads')),
    el(
      'div',
      {},
      ...['donation-shelf', 'alerts', 'messages', 'clarify-box', 'limited-state'].map((id) => el(`div#${id}`)),
      metadata,
    ),
    commentsRow,
  );
  const secondaryInner = el('div#secondary-inner', {}, panels, chat, playlist, el('div#persistent-panel-container'));
  const watch = el(
    scenario.watchElement,
    {
      role: 'main',
      'reduced-top-margin': true,
      'default-layout': true,
      'rounded-player': true,
      'watch-metadata-refresh': true,
      'has-metadata': true,
      flexy: true,
      ...Object.fromEntries(SIDE_RAIL.map((name) => [name, sideRail])),
    },
    el(
      'div#microformat',
      {},
      el('player-microformat-renderer', {}, el('script#scriptTag', { type: 'application/ld+json' })),
    ),
    el('div#full-bleed-container', {}, playerFullBleed, el('div#panels-full-bleed-container')),
    el('div#single-column-container'),
    el(
      'div#columns',
      {},
      el(
        'div#primary',
        {},
        el(
          'div#primary-inner',
          {},
          el(
            'div#player',
            {},
            el('div#cinematics-container', {}, el('div#cinematics')),
            el('div#player-container-outer', {}, playerHome),
            errorScreen,
          ),
          below,
        ),
      ),
      el('div#secondary', {}, sideRail ? el('div#secondary-split-scroll-spacer') : null, secondaryInner),
    ),
    el('div#fixed-side-menu', { hidden: true }),
    el('div#engagement-panel-scrim', { hidden: true }),
  );
  const tree: WatchTree = {
    watch,
    playerHome,
    playerFullBleed,
    playerContainer,
    below,
    commentsRow,
    comments,
    secondaryInner,
    panels,
    chat,
    playlist,
    related,
    title,
    snippet,
    expanded,
    errorScreen,
  };
  if (!scenario.knownPlaces) renamePlaces(watch);
  return tree;
}

function buildDescription(snippet: HTMLElement, expanded: HTMLElement): HTMLElement {
  return el(
    'div#description.item',
    {},
    el(
      'div#description-inner',
      {},
      el(
        'ytd-text-inline-expander#description-inline-expander',
        {},
        el('div#snippet', {}, el('span#snippet-text', {}, el('span#plain-snippet-text', { hidden: true }), snippet)),
        el('button#expand-sizer'),
        expanded,
        el('div#ellipsis'),
        el('tp-yt-paper-button#expand', { role: 'button' }, '...more'),
        el('tp-yt-paper-button#collapse', { role: 'button', hidden: true }, 'Show less'),
        el(
          'ytd-structured-description-content-renderer#structured-description',
          { slot: 'extra-content' },
          el('div#items'),
        ),
      ),
    ),
  );
}

/** One of YouTube's panels has no target id, as on the real page. */
function buildPanels(): HTMLElement[] {
  return [
    'PAmodern_transcript_view',
    'engagement-panel-comments-section',
    null,
    'PAsearch_preview',
    'engagement-panel-macro-markers-description-chapters',
    'engagement-panel-macro-markers-auto-chapters',
    'engagement-panel-structured-description',
    'engagement-panel-searchable-transcript',
  ].map(buildPanel);
}

function buildPanel(target: string | null): HTMLElement {
  return el(
    'ytd-engagement-panel-section-list-renderer',
    { 'match-content-theme': true, visibility: HIDDEN, ...(target === null ? {} : { 'target-id': target }) },
    el('div#header', {}, el('ytd-engagement-panel-title-header-renderer')),
    el('div#content'),
    el('div#footer'),
  );
}

function buildRelated(): HTMLElement {
  return el(
    'div#related',
    {},
    el('div#player-ads'),
    el(
      'ytd-watch-next-secondary-results-renderer',
      {},
      el('div#items', {}, el('ytd-item-section-renderer', {}, el('div#contents'))),
    ),
    el('div#related-skeleton', { hidden: true }),
  );
}

/** A redesign: no place has the name that it had. */
function renamePlaces(watch: HTMLElement): void {
  for (const [index, id] of PLACES.entries()) {
    for (const place of watch.querySelectorAll(`#${id}`)) place.id = `r${index}`;
  }
}
