import type { Video } from './video.ts';

/** A stretch of the shown text that leads somewhere, in UTF-16 offsets. */
export interface CommandRun {
  readonly startIndex: number;
  readonly length: number;
  readonly onTap: {
    readonly innertubeCommand: {
      readonly commandMetadata: { readonly webCommandMetadata: { readonly url: string } };
      readonly watchEndpoint?: { readonly videoId: string; readonly startTimeSeconds: number };
      readonly urlEndpoint?: { readonly url: string };
    };
  };
}

/** A stretch of the shown text that is a real list, whose lines have lost their dashes. */
export interface ParagraphStyleRun {
  readonly startIndex: number;
  readonly length: number;
  readonly listGroup: {
    readonly listType: 'LIST_TYPE_BULLET';
    readonly listItems: readonly { readonly startIndex: number; readonly length: number }[];
  };
}

/** The description as YouTube shows it, which is not what the author typed. */
export interface AttributedDescription {
  readonly content: string;
  readonly commandRuns: readonly CommandRun[];
  readonly paragraphStyleRuns: readonly ParagraphStyleRun[];
}

const LONGEST_URL = 37;
const DASH = '- ';
const NBSP = '\u00a0';
const SOCIAL_HOSTS = /^(?:www\.)?(?:x|twitter|instagram|facebook|tiktok)\.com$/;
const LINK_OR_TIME = /https?:\/\/\S+|\d{1,3}:\d{2}(?::\d{2})?/g;

/**
 * Rewrites a description as YouTube does before it shows it: dashes at the start of a line become real
 * lists, long addresses are cut, those of social networks become chips, times of the video become links.
 * Whoever reads contents from this text fails visibly, as on the real page.
 */
export function attributeDescription(video: Video): AttributedDescription {
  let content = '';
  const commandRuns: CommandRun[] = [];
  const listed: { startIndex: number; length: number; line: number }[] = [];
  for (const [line, text] of video.description.split('\n').entries()) {
    if (line > 0) content += '\n';
    const startIndex = content.length;
    const shown = text.startsWith(DASH) ? text.slice(DASH.length) : text;
    let from = 0;
    for (const match of shown.matchAll(LINK_OR_TIME)) {
      content += shown.slice(from, match.index);
      from = match.index + match[0].length;
      const link = match[0].startsWith('http') ? addressLink(match[0], video) : timeLink(match[0], video);
      if (link) commandRuns.push({ startIndex: content.length, length: link.shown.length, onTap: link.onTap });
      content += link?.shown ?? match[0];
    }
    content += shown.slice(from);
    if (shown !== text) listed.push({ startIndex, length: content.length - startIndex, line });
  }
  return { content, commandRuns, paragraphStyleRuns: groupLists(listed) };
}

function addressLink(url: string, video: Video): { shown: string; onTap: CommandRun['onTap'] } | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  const handle = pathname.split('/').findLast(Boolean)?.toLowerCase();
  const shown =
    SOCIAL_HOSTS.test(host) && handle
      ? `${NBSP}${NBSP}/${NBSP}${handle}${NBSP}${NBSP}`
      : url.length > LONGEST_URL
        ? `${url.slice(0, LONGEST_URL)}...`
        : url;
  const redirect = `https://www.youtube.com/redirect?event=video_description&redir_token=QUFF&q=${encodeURIComponent(url)}&v=${video.videoId}`;
  return {
    shown,
    onTap: {
      innertubeCommand: {
        commandMetadata: { webCommandMetadata: { url: redirect } },
        urlEndpoint: { url: redirect },
      },
    },
  };
}

function timeLink(text: string, video: Video): { shown: string; onTap: CommandRun['onTap'] } | null {
  const seconds = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  if (seconds >= video.duration) return null;
  const url = `/watch?v=${video.videoId}${seconds > 0 ? `&t=${seconds}s` : ''}`;
  return {
    shown: text,
    onTap: {
      innertubeCommand: {
        commandMetadata: { webCommandMetadata: { url } },
        watchEndpoint: { videoId: video.videoId, startTimeSeconds: seconds },
      },
    },
  };
}

function groupLists(lines: readonly { startIndex: number; length: number; line: number }[]): ParagraphStyleRun[] {
  const groups: (typeof lines)[number][][] = [];
  for (const listed of lines) {
    const group = groups.at(-1);
    if (group?.at(-1)?.line === listed.line - 1) group?.push(listed);
    else groups.push([listed]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const listItems = group.map(({ startIndex, length }) => ({ startIndex, length }));
    return [
      {
        startIndex: first.startIndex,
        length: last.startIndex + last.length - first.startIndex,
        listGroup: { listType: 'LIST_TYPE_BULLET' as const, listItems },
      },
    ];
  });
}
