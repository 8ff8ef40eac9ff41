import { redirects } from './redirects.ts';
import { shownHost } from './shown-host.ts';
import { trackingParameters, trackingParametersOfHosts } from './tracking-parameters.ts';

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
const AUTHORITY = /^https?:\/\/([^/?#]*)/iu;

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
  const clean = withoutTracking(written, bareHost(address)).replace(AUTHORITY, (start) =>
    start.includes('@') ? `${address.protocol}//${writtenHost}` : start,
  );
  return { url: clean, host: shownHost(address, writtenHost), address };
}

/** The host of `address` without "www.". */
export function bareHost(address: URL): string {
  return address.hostname.replace(/^www\./u, '');
}

function parse(url: string): URL | null {
  if (!AUTHORITY.test(url) || !URL.canParse(url)) return null;
  return new URL(url);
}

function redirectTarget(address: URL): string | null {
  const host = bareHost(address);
  const target = redirects
    .filter((redirect) => redirect.host === host && redirect.path === address.pathname)
    .map((redirect) => address.searchParams.get(redirect.parameter))
    .find((found) => found !== null);
  return target ?? null;
}

function isTracking(name: string, host: string): boolean {
  return [...trackingParameters, ...(trackingParametersOfHosts[host] ?? [])].some((parameter) =>
    parameter.endsWith('*') ? name.startsWith(parameter.slice(0, -1)) : name === parameter,
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
