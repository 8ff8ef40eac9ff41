import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createVideo, type Video } from './video.ts';

const CLOCK_TIME = /\b(?:(\d{1,2}):)?(\d{1,2}):(\d{2})\b/g;
/** Seconds that a video whose length nobody says goes on after the last time in its description. */
const TAIL = 600;

/**
 * Videos of the descriptions in a file or in a folder: a `.jsonl` file has one object a line,
 * `{"id", "title", "duration" (seconds or null), "description"}`; any other file is one description.
 */
export function readVideos(path: string): Video[] {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path).filter((name) => ['.txt', '.jsonl'].includes(extname(name)));
    return files.toSorted().flatMap((name) => readVideos(join(path, name)));
  }
  const text = readFileSync(path, 'utf8');
  if (extname(path) !== '.jsonl')
    return [toVideo({ id: basename(path), title: basename(path, extname(path)), description: text })];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toVideo(JSON.parse(line)));
}

function toVideo(described: { id: string; title?: string; duration?: number | null; description: string }): Video {
  return createVideo({
    videoId: createHash('sha256').update(described.id).digest('base64url').slice(0, 11),
    title: described.title ?? described.id,
    duration: described.duration ?? lastTime(described.description) + TAIL,
    description: described.description.trimEnd(),
  });
}

function lastTime(description: string): number {
  const times = Array.from(description.matchAll(CLOCK_TIME), ([, hours = '0', minutes, seconds]) =>
    [hours, minutes, seconds].reduce((sum, part) => sum * 60 + Number(part), 0),
  );
  return Math.max(0, ...times);
}
