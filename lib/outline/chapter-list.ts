import { formatTimestamp } from '../description/format-timestamp.ts';
import { chapterRole } from '../words/chapter-role.ts';
import type { Outline, OutlineNode } from './model.ts';
import { cleanTitle } from './lines/clean-title.ts';

/** A chapter of a list that somebody else has read already; `startTime` in seconds. */
export interface ListedChapter {
  readonly title: string;
  readonly startTime: number;
}

/** A flat list of chapters, as an outline and as the text that the outline's positions lie in. */
export interface ChapterList {
  readonly text: string;
  readonly outline: Outline;
}

/** Makes an outline of chapters that come without a description: flat, in the order of their times. */
export function outlineChapters(chapters: readonly ListedChapter[]): ChapterList {
  const inOrder = chapters.toSorted((a, b) => a.startTime - b.startTime);
  const nodes: OutlineNode[] = [];
  let text = '';
  for (const { title: written, startTime } of inOrder) {
    const title = cleanTitle(written) || written.trim();
    const line = `${formatTimestamp(startTime)} ${title}`;
    nodes.push({
      id: String(nodes.length),
      title,
      label: null,
      startTime,
      endTime: null,
      timed: true,
      role: chapterRole(title),
      position: { start: text.length, end: text.length + line.length },
      why: [],
      children: [],
    });
    text += `${line}\n`;
  }
  return { text, outline: { nodes, confidence: 1, why: [] } };
}
