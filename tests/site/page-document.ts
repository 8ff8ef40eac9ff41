import type { NextResponse } from './next-response.ts';
import type { PlayerResponse } from './player-response.ts';
import type { Scenario } from './scenario.ts';

/** What a page's own scripts start from; `initial` is null on pages without a video. */
export interface PageStart {
  readonly scenario: Scenario;
  readonly initial: { readonly playerResponse: PlayerResponse; readonly nextResponse: NextResponse } | null;
  readonly videos: readonly { readonly videoId: string; readonly title: string }[];
}

/** YouTube's first script: nobody wraps these any more, not even a script that runs a moment later. */
const FREEZE_GLOBALS = `for (const [owner, name] of [[window, 'fetch'], [window, 'JSON'], [JSON, 'stringify'], [JSON, 'parse'],
  [window, 'Array'], [Array.prototype, 'push'], [Array.prototype, 'forEach']])
  Object.defineProperty(owner, name, { value: owner[name], writable: false, configurable: false });
document.currentScript.remove();`;

/**
 * The HTML of any page of the site, in YouTube's order: frozen globals, configuration, the player response
 * inline at the top of the body, the shell, the scripts, and `ytInitialData` late.
 */
export function renderPage({ scenario, initial, videos }: PageStart, nonce: string): string {
  const details = initial?.playerResponse.videoDetails;
  const title = details ? `${details.title} - YouTube` : 'YouTube';
  const summary = details?.shortDescription.replaceAll('\n', ' ').slice(0, 157) ?? '';
  const inline = scenario.sources.includes('inline') ? initial?.playerResponse : null;
  const script = (code: string, attributes = '') => `<script nonce="${nonce}"${attributes}>${code}</script>`;
  return `<!DOCTYPE html>
<html style="font-size: 62.5%;font-family: Roboto, Arial, sans-serif;" lang="en" darker-dark-theme darker-dark-theme-deprecate system-icons color-version="v2_0" typography typography-spacing${scenario.theme === 'dark' ? ' dark' : ''}>
<head>${script(FREEZE_GLOBALS, ' id="bc-def"')}
<meta charset="utf-8">
${script(`var ytcfg = { d: () => ({ STAND_IN: ${toScriptData({ scenario, videos })} }) };`)}
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(summary)}">
<meta property="og:description" content="${escapeHtml(summary)}">
<link rel="stylesheet" href="/s/desktop/stand-in.css" nonce="${nonce}">
</head>
<body dir="ltr" no-y-overflow>
${inline ? script(`var ytInitialPlayerResponse = ${toScriptData(inline)};`) : ''}
<div id="player" class="skeleton flexy"><div id="player-wrap"><div id="player-api"></div></div></div>
<ytd-app><ytd-masthead id="masthead" slot="masthead" class="masthead-finish"></ytd-masthead></ytd-app>
<div id="watch-page-skeleton" class="watch-skeleton"></div>
${script('', ' id="base-js" src="/s/desktop/stand-in.js"')}
${initial ? script(`var ytInitialData = ${toScriptData(initial.nextResponse)};`) : ''}
${script('standIn.boot();')}
</body>
</html>`;
}

/** The HTML of a player that another site embeds: no description in it, and nothing around it. */
export function renderEmbed(videoId: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>YouTube</title></head>
<body><div id="player"><div class="html5-video-player unstarted-mode" id="movie_player" tabindex="-1">
<div class="html5-video-container"><video class="video-stream html5-main-video" src="/videoplayback?id=${escapeHtml(videoId)}"></video></div>
<a class="ytp-title-link" href="https://www.youtube.com/watch?v=${escapeHtml(videoId)}">Watch on YouTube</a></div></div></body></html>`;
}

function toScriptData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
