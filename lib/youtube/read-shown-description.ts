import { findWatchPage } from './find-place.ts';
import { SELECTORS, VIDEO_ID_ATTRIBUTE } from './selectors.ts';
import { videoIdOf } from './video-id-of.ts';
import type { VideoDetails } from './video-details.ts';

/** Far beyond what YouTube allows; what is longer is no description. */
const MAX_LENGTH = 50_000;

const LOOKS_LIKE_A_TIME = /^\s*\d{1,3}(?::\d{2}){1,2}\s*$/;

/**
 * Reads off the page what it shows as the video's description: the last resort, because YouTube rewrites it and may
 * show its beginning only. Null where the page shows none, or still that of another video.
 */
export function readShownDescription(videoId: string): VideoDetails | null {
  const page = findWatchPage();
  if (page?.getAttribute(VIDEO_ID_ATTRIBUTE) !== videoId) return null;
  const texts = SHOWN_DESCRIPTIONS.flatMap((selector) => [...page.querySelectorAll(selector)].map(unwriteDescription));
  const description = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '').trim();
  if (description === '' || description.length > MAX_LENGTH) return null;
  return {
    videoId,
    title: page.querySelector(SELECTORS.title)?.textContent.trim() ?? '',
    duration: null,
    description,
    channelId: null,
    live: false,
    upcoming: false,
    playable: true,
    secondHand: true,
  };
}

const SHOWN_DESCRIPTIONS = [SELECTORS.expandedDescription, SELECTORS.descriptionSnippet, SELECTORS.panelDescription];

/** Undoes YouTube's rewriting as far as the markup tells: whole addresses for cut ones, dashes for lists. */
export function unwriteDescription(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLAnchorElement) return unwriteLink(node);
  const text = [...node.childNodes].map(unwriteDescription).join('');
  if (!(node instanceof Element)) return text;
  if (node.localName === 'br') return '\n';
  if (node.localName === 'li') return `- ${text.trim()}\n`;
  return text;
}

function unwriteLink(link: HTMLAnchorElement): string {
  const text = link.textContent;
  if (LOOKS_LIKE_A_TIME.test(text) || text.startsWith('#') || !URL.canParse(link.href)) return text;
  const url = new URL(link.href);
  const target = url.pathname === '/redirect' ? url.searchParams.get('q') : link.href;
  // A time that is written otherwise ("at 4 minutes") still leads into a video, this one or another.
  if (target === null || (videoIdOf(link.href) !== null && url.searchParams.has('t'))) return text;
  return target;
}
