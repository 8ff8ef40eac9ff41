/**
 * What Capitula knows of YouTube's page by name. Each has markup in the tests' watch page that it must
 * match; a development build says which of them stays silent on the real one.
 */
export const SELECTORS = {
  /** The watch page; YouTube keeps it, hidden, while another page is shown. */
  watchPage: 'ytd-watch-flexy, ytd-watch-grid, ytd-watch-fixie',
  player: '#movie_player',
  video: '#movie_player video.html5-main-video',
  /** Stands in the player's place where YouTube does not play the video; hidden elsewhere. */
  errorScreen: '#error-screen',
  /** The second column: panels, chat, playlist, and in the classic layout related videos. */
  secondColumn: '#secondary-inner',
  /** Title, channel, buttons and description under the player. */
  metadata: '#below ytd-watch-metadata',
  panels: '#panels',
  /** A panel of YouTube's own (description, comments, transcript …) that stands open in the second column. */
  openPanel: '#panels > ytd-engagement-panel-section-list-renderer[visibility="ENGAGEMENT_PANEL_VISIBILITY_EXPANDED"]',
  title: '#below ytd-watch-metadata h1',
  /** The description as shown: expanded, or its beginning; or in a panel of its own. */
  expandedDescription: '#description-inline-expander #expanded',
  descriptionSnippet: '#description-inline-expander #attributed-snippet-text',
  panelDescription: '#panels ytd-expandable-video-description-body-renderer',
  comments: 'ytd-comments',
  commentThread: 'ytd-comment-thread-renderer',
  commentText: '#content-text',
  /** Marks the comment that the author pinned, once YouTube has loaded the comments. */
  pinnedBadge: '#pinned-comment-badge ytd-pinned-comment-badge-renderer',
} as const;

/** The attribute of YouTube's watch page that says which layout has a second column of its own scroll. */
export const SIDE_RAIL_ATTRIBUTE = 'split-scroll';

/** The attribute of YouTube's watch page that says that its window has room for two columns. */
export const TWO_COLUMNS_ATTRIBUTE = 'is-two-columns_';

/** Attributes of the watch page that change where the sidebar belongs. */
export const LAYOUT_ATTRIBUTES = [
  'fullscreen',
  'theater',
  TWO_COLUMNS_ATTRIBUTE,
  'hidden',
  SIDE_RAIL_ATTRIBUTE,
  'engagement-panel-expanded',
];

/** The attribute of YouTube's watch page that names the video it shows. */
export const VIDEO_ID_ATTRIBUTE = 'video-id';

/** The player's class while an advertisement plays in its video's element. */
export const AD_CLASS = 'ad-showing';

/** YouTube's event on the document when another page has come; its detail carries the responses. */
export const NAVIGATION_EVENT = 'yt-navigate-finish';

/** YouTube's event on the document when the page has grown. */
export const PAGE_UPDATED_EVENT = 'yt-page-data-updated';
