import { formatTimestamp } from '../description/format-timestamp.ts';
import type { Cue } from '../timeline/cue.ts';
import { deepLink } from './deep-link.ts';
import { fullTitle } from '../outline/full-title.ts';

interface TitledVideo {
  readonly title: string;
  readonly videoId: string;
}

/** A video's cues as a whole document of Markdown, under its title. */
export function writeMarkdownDocument(cues: readonly Cue[], { title, videoId }: TitledVideo): string {
  return `# ${escapeMarkdown(title)}\n\n${writeMarkdown(cues, videoId)}\n`;
}

/**
 * Cues as Markdown: sections as headings from `level` on (1 to 6), chapters as a list with links into the video.
 */
export function writeMarkdown(cues: readonly Cue[], videoId: string, level = 2): string {
  return cues
    .map((cue) => (cue.children.length === 0 ? writeChapter(cue, videoId) : writeSection(cue, videoId, level)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function writeSection(cue: Cue, videoId: string, level: number): string {
  const heading = `${'#'.repeat(Math.min(level, 6))} ${escapeMarkdown(fullTitle(cue.node))}`;
  return `\n${heading}\n\n${writeMarkdown(cue.children, videoId, level + 1)}\n`;
}

function writeChapter(cue: Cue, videoId: string): string {
  const time = formatTimestamp(cue.startTime);
  return `- [${time}](${deepLink(videoId, cue.startTime)}) ${escapeMarkdown(fullTitle(cue.node))}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
