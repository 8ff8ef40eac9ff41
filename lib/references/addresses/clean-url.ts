import { redirects } from './redirects.ts';
import { shownHost } from './shown-host.ts';
import { trackingParameters, trackingParametersOfHosts, trackingPrefixes } from './tracking-parameters.ts';

/** Where a link leads, and the host to be shown for it. */
export interface CleanUrl {
  /** As the author wrote it, but for redirects, tracking parameters and user names. */
  readonly url: string;
  /** The real host, without "www.". */
  readonly host: string;
  /** The same address taken apart. */
  readonly address: URL;
}

// Redirects within redirects: who nests deeper hides something.
const MOST_REDIRECTS = 3;
// Written out for capitals: it is asked of every link, and to compile it to ignore case takes ten times as long.
const AUTHORITY = /^[Hh][Tt]{2}[Pp][Ss]?:\/\/([^/?#]*)/;

/** Reads the address `url`; null where it is no http(s) address. */
export function cleanUrl(url: string): CleanUrl | null {
  let written = url;
  let address = parse(written);
  for (let i = 0; address !== null && i < MOST_REDIRECTS; i += 1) {
    const target = redirectTarget(address);
    const next = target === null ? null : parse(target);
    if (target === null || next === null) break;
    written = target;
    address = next;
  }
  if (address === null) return null;
  const authority = AUTHORITY.exec(written)?.[1] ?? address.host;
  const writtenHost = authority.slice(authority.lastIndexOf('@') + 1);
  const clean = withoutTracking(written, bareHost(address));
  const hasUser = authority !== writtenHost;
  return {
    url: hasUser ? clean.replace(AUTHORITY, () => `${address.protocol}//${writtenHost}`) : clean,
    host: shownHost(address, writtenHost),
    address,
  };
}

/** The host of `address` without "www.". */
export function bareHost(address: URL): string {
  const host = address.hostname;
  return host.startsWith('www.') ? host.slice('www.'.length) : host;
}

function parse(url: string): URL | null {
  if (!AUTHORITY.test(url)) return null;
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function redirectTarget(address: URL): string | null {
  const host = bareHost(address);
  for (const redirect of redirects) {
    if (redirect.host !== host || redirect.path !== address.pathname) continue;
    const target = address.searchParams.get(redirect.parameter);
    if (target !== null) return target;
  }
  return null;
}

function isTracking(name: string, host: string): boolean {
  return (
    trackingParameters.has(name) ||
    trackingPrefixes.some((prefix) => name.startsWith(prefix)) ||
    trackingParametersOfHosts[host]?.includes(name) === true
  );
}

// On the text, not on URL: all else stays as the author wrote it.
function withoutTracking(url: string, host: string): string {
  const queryStart = url.indexOf('?');
  if (queryStart < 0) return url;
  const hashStart = url.indexOf('#', queryStart);
  const queryEnd = hashStart < 0 ? url.length : hashStart;
  if (url.slice(0, queryStart).includes('#')) return url;
  const pairs = url.slice(queryStart + 1, queryEnd).split('&');
  const kept = pairs.filter((pair) => !isTracking(pair.split('=', 1)[0] ?? '', host));
  if (kept.length === pairs.length) return url;
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${url.slice(0, queryStart)}${query}${url.slice(queryEnd)}`;
}
