/** A page whose only use is to lead on: where it stands, and the parameter that holds the address. */
export interface Redirect {
  /** Host without its "www." */
  readonly host: string;
  readonly path: string;
  readonly parameter: string;
}

export const redirects: readonly Redirect[] = [
  { host: 'youtube.com', path: '/redirect', parameter: 'q' },
  { host: 'google.com', path: '/url', parameter: 'q' },
  { host: 'google.com', path: '/url', parameter: 'url' },
  { host: 'l.facebook.com', path: '/l.php', parameter: 'u' },
  { host: 'lm.facebook.com', path: '/l.php', parameter: 'u' },
  { host: 'l.instagram.com', path: '/', parameter: 'u' },
  { host: 'vk.com', path: '/away.php', parameter: 'to' },
  { host: 't.umblr.com', path: '/redirect', parameter: 'z' },
  { host: 'steamcommunity.com', path: '/linkfilter/', parameter: 'url' },
  { host: 'slack-redir.net', path: '/link', parameter: 'url' },
  { host: 'out.reddit.com', path: '/', parameter: 'url' },
];
