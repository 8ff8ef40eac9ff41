import type { AttributedDescription } from '../attributed-description.ts';
import type { NextResponse } from '../next-response.ts';
import { element as el, find } from './element.ts';

/** A native chapter as the chapter panel shows it; times in seconds. */
interface PanelChapter {
  readonly title: string;
  readonly startTime: number;
}

/** The description as YouTube shows it: rewritten text, links where commands are, real lists where dashes were. */
export function renderDescription({ content, commandRuns, paragraphStyleRuns }: AttributedDescription): HTMLElement {
  const line = (start: number, end: number): (Node | string)[] => {
    const parts: (Node | string)[] = [];
    let from = start;
    for (const { startIndex, length, onTap } of commandRuns) {
      if (startIndex < start || startIndex + length > end) continue;
      const { url } = onTap.innertubeCommand.commandMetadata.webCommandMetadata;
      const attributes = {
        tabindex: 0,
        href: url,
        target: onTap.innertubeCommand.urlEndpoint ? '_blank' : '',
        'force-new-state': true,
      };
      const link = el(
        'a.ytAttributedStringLink.ytAttributedStringLinkCallToActionColor',
        attributes,
        content.slice(startIndex, startIndex + length),
      );
      parts.push(content.slice(from, startIndex), el('span.ytAttributedStringLinkInheritColor', { dir: 'auto' }, link));
      from = startIndex + length;
    }
    return [...parts, content.slice(from, end)];
  };
  const children: (Node | string)[] = [];
  let from = 0;
  for (const { startIndex, length, listGroup } of paragraphStyleRuns) {
    const listed = listGroup.listItems.map((run) => el('li', {}, ...line(run.startIndex, run.startIndex + run.length)));
    children.push(...line(from, startIndex), el('ul.ytAttributedStringListGroup', {}, ...listed));
    from = startIndex + length;
  }
  children.push(...line(from, content.length));
  return el(
    'span.ytAttributedStringHost.ytAttributedStringWhiteSpacePreWrap',
    { dir: 'auto', role: 'text' },
    ...children,
  );
}

/** The attributed description of a next response. */
export function readDescription(response: NextResponse): AttributedDescription {
  for (const content of response.contents.twoColumnWatchNextResults.results.results.contents) {
    if (content.videoSecondaryInfoRenderer) return content.videoSecondaryInfoRenderer.attributedDescription;
  }
  throw new Error('the response has no description');
}

/** Fills the panel of YouTube's own chapters; without any it empties it. */
export function fillChapterPanels(panels: HTMLElement, videoId: string, response: NextResponse): void {
  for (const panel of panels.querySelectorAll('[target-id*="macro-markers"]'))
    find(panel, '#content').replaceChildren();
  const bar =
    response.playerOverlays.playerOverlayRenderer.decoratedPlayerBarRenderer.decoratedPlayerBarRenderer.playerBar;
  for (const { key, value } of bar.multiMarkersPlayerBarRenderer.markersMap ?? []) {
    const kind = key === 'AUTO_CHAPTERS' ? 'auto' : 'description';
    const panel = panels.querySelector(`[target-id="engagement-panel-macro-markers-${kind}-chapters"]`);
    const chapters = value.chapters.map(({ chapterRenderer }) => ({
      title: chapterRenderer.title.simpleText,
      startTime: Math.floor(chapterRenderer.timeRangeStartMillis / 1000),
    }));
    if (panel) find(panel, '#content').replaceChildren(renderChapters(videoId, chapters));
  }
}

function renderChapters(videoId: string, chapters: readonly PanelChapter[]): HTMLElement {
  const rows = chapters.map(({ title, startTime }, index) =>
    el(
      'ytd-macro-markers-list-item-renderer',
      { active: index === 0 },
      el(
        'a#endpoint.yt-simple-endpoint',
        { tabindex: -1, href: `/watch?v=${videoId}${startTime > 0 ? `&t=${startTime}s` : ''}` },
        el('div#thumbnail'),
        el(
          'div#details',
          {},
          el('h4.macro-markers', { title }, title),
          el('div#time', { role: 'text' }, formatTime(startTime)),
        ),
      ),
    ),
  );
  return el('ytd-macro-markers-list-renderer', {}, el('div#contents', {}, ...rows));
}

/** A comment with its replies; `pinnedBy` is the handle of the author where the author pinned it. */
export function renderComment(videoId: string, text: string, pinnedBy: string | null): HTMLElement {
  const badge = el('ytd-pinned-comment-badge-renderer', {}, `Pinned by @${pinnedBy}`);
  return el(
    'ytd-comment-thread-renderer',
    {},
    el(
      'ytd-comment-view-model#comment',
      {},
      el('div#pinned-comment-badge', {}, pinnedBy === null ? null : badge),
      el('span#published-time-text', {}, el('a', { href: `/watch?v=${videoId}&lc=UgxCapitula` }, '2 days ago')),
      el(
        'yt-attributed-string#content-text',
        {},
        el('span.ytAttributedStringHost', { dir: 'auto', role: 'text' }, text),
      ),
    ),
  );
}

function formatTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const padded = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(seconds % 60)}` : `${minutes}:${padded(seconds % 60)}`;
}
