import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { withDuration } from './media-file.ts';
import { createNextResponse } from './next-response.ts';
import { type PageStart, renderEmbed, renderPage } from './page-document.ts';
import { createPlayerResponse } from './player-response.ts';
import type { Scenario } from './scenario.ts';
import { createVideo, type Video } from './video.ts';

export interface SiteRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
}

/** All that an answer is made of. */
export interface SiteContents {
  readonly videos: ReadonlyMap<string, Video>;
  readonly scenario: Scenario;
  readonly mp4: Buffer;
  readonly clientScript: string;
  readonly clientStyle: string;
}

const PAGE = /^\/(?:watch|live\/[\w-]{11}|shorts\/[\w-]{11}|@[\w.-]+|results|)$/;

/** YouTube's answer to a request; null where the site has no such address. */
export function answer(request: SiteRequest, contents: SiteContents): Answer | null {
  const { pathname, searchParams } = request.url;
  if (pathname === '/s/desktop/stand-in.js') return { ...ok('text/javascript'), body: contents.clientScript };
  if (pathname === '/s/desktop/stand-in.css') return { ...ok('text/css'), body: contents.clientStyle };
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname === '/videoplayback') return answerMedia(request, contents);
  if (pathname.startsWith('/youtubei/v1/')) return answerApi(request, contents);
  if (pathname.startsWith('/embed/')) {
    return { ...ok('text/html; charset=utf-8'), body: renderEmbed(pathname.split('/').at(-1) ?? '') };
  }
  if (!PAGE.test(pathname)) return null;
  const live = /^\/live\/([\w-]{11})$/.exec(pathname)?.[1];
  const videoId = live ?? (pathname === '/watch' ? searchParams.get('v') : null);
  return answerPage(videoId === null ? null : findVideo(videoId, contents), contents);
}

/** An id that nothing is known of is a removed video, as on YouTube. */
function findVideo(videoId: string, { videos }: SiteContents): Video {
  return videos.get(videoId) ?? createVideo({ videoId, title: '', duration: 0, description: '', state: 'removed' });
}

function answerPage(video: Video | null, { scenario, videos }: SiteContents): Answer {
  const nonce = randomBytes(16).toString('base64url');
  const start: PageStart = {
    scenario,
    initial: video && { playerResponse: createPlayerResponse(video), nextResponse: createNextResponse(video) },
    videos: [...videos.values()].map(({ videoId, title }) => ({ videoId, title })),
  };
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "script-src 'unsafe-eval' 'self' 'unsafe-inline' https://www.google.com https://*.youtube.com",
      "require-trusted-types-for 'script'",
      `base-uri 'self';object-src 'none';script-src 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'`,
    ],
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'x-frame-options': 'SAMEORIGIN',
  };
  return { status: 200, headers, body: renderPage(start, nonce) };
}

function answerApi(request: SiteRequest, contents: SiteContents): Answer | null {
  const { videoId, continuation }: { videoId?: string; continuation?: string } = JSON.parse(request.body || '{}');
  const video = findVideo(continuation ?? videoId ?? '', contents);
  const json = (body: unknown) => ({ ...ok('application/json'), body: JSON.stringify(body) });
  if (request.url.pathname === '/youtubei/v1/player') return json(createPlayerResponse(video));
  if (request.url.pathname !== '/youtubei/v1/next') return null;
  return json(continuation === undefined ? createNextResponse(video) : { pinnedComment: video.pinnedComment });
}

/** YouTube announces whole seconds, and a video seldom ends with one. */
const UNANNOUNCED = 0.6;

/**
 * A video of the length that it says it has, with `stitched` seconds of advertisements in it, or an advertisement of
 * `seconds`; in parts, where a part is asked for.
 */
function answerMedia({ url, headers }: SiteRequest, contents: SiteContents): Answer {
  const announced = contents.videos.get(url.searchParams.get('id') ?? '')?.duration ?? 0;
  const ofContent = Number(url.searchParams.get('seconds') ?? announced + UNANNOUNCED);
  const file = withDuration(contents.mp4, ofContent + Number(url.searchParams.get('stitched') ?? 0) || 1);
  const range = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
  const media = { 'content-type': 'video/mp4', 'accept-ranges': 'bytes', 'cache-control': 'no-store' };
  if (!range) return { status: 200, headers: media, body: file };
  const start = Math.min(Number(range[1]), file.length - 1);
  const end = range[2] ? Math.min(Number(range[2]), file.length - 1) : file.length - 1;
  const part = { ...media, 'content-range': `bytes ${start}-${end}/${file.length}` };
  return { status: 206, headers: part, body: file.subarray(start, end + 1) };
}

function ok(type: string): Pick<Answer, 'status' | 'headers'> {
  return { status: 200, headers: { 'content-type': type } };
}
