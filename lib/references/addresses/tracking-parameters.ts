/** Query parameters that only tell where a visitor came from. */
export const trackingParameters: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ttclid',
  'twclid',
  'igshid',
  'igsh',
  'mibextid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'ref_src',
  'ref_url',
  'spm',
  'vero_id',
  'oly_enc_id',
  'li_fat_id',
]);

/** What the names of further such parameters begin with. */
export const trackingPrefixes: readonly string[] = ['utm_'];

/** The same for parameters that mean something else elsewhere: by host, without its "www.". */
export const trackingParametersOfHosts: Readonly<Record<string, readonly string[]>> = {
  'youtube.com': ['si', 'feature', 'pp', 'ab_channel'],
  'youtu.be': ['si', 'feature', 'pp', 'ab_channel'],
  'open.spotify.com': ['si'],
  'x.com': ['s', 't'],
  'twitter.com': ['s', 't'],
  'instagram.com': ['hl'],
  'podcasts.apple.com': ['itsct', 'itscg'],
};
