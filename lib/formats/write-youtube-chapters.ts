import { formatTimestamp } from '../description/format-timestamp.ts';
import type { Cue } from '../timeline/cue.ts';
import { fullTitle } from '../outline/full-title.ts';

/** YouTube takes no chapter that is shorter; seconds. */
const SHORTEST = 10;

/**
 * Chapters (ascending) as the list that YouTube reads from a description: the first at 0:00, one a line, each at least
 * ten seconds long. A chapter that is shorter shares the line of the one before. `openingTitle` names the time before
 * the first chapter, where there is any. YouTube wants three lines at least; fewer are still written.
 */
export function writeYoutubeChapters(chapters: readonly Cue[], openingTitle: string): string {
  const lines: { startTime: number; titles: string[] }[] = [];
  const opening = chapters[0]?.startTime ?? 0;
  if (opening >= SHORTEST) lines.push({ startTime: 0, titles: [openingTitle] });
  for (const chapter of chapters) {
    const last = lines.at(-1);
    if (last !== undefined && chapter.startTime - last.startTime < SHORTEST) last.titles.push(fullTitle(chapter.node));
    else lines.push({ startTime: last === undefined ? 0 : chapter.startTime, titles: [fullTitle(chapter.node)] });
  }
  return lines.map(({ startTime, titles }) => `${formatTimestamp(startTime)} ${titles.join(' / ')}`).join('\n');
}
