import { getProperty, parseObject } from './foreign-object.ts';
import type { NativeChapters } from './native-chapter.ts';
import { readNativeChapters } from './read-native-chapters.ts';
import { readPlayerResponse } from './read-player-response.ts';
import type { VideoDetails } from './video-details.ts';

/** What the page's own world knows of one video. */
export interface PageReport {
  readonly details: VideoDetails;
  readonly nativeChapters: readonly NativeChapters[];
}

/** Reads a report of the page's world, which anybody on the page could have written; null where it is none. */
export function readPageReport(text: string): PageReport | null {
  const report = parseObject(text);
  const details = readPlayerResponse(getProperty(report, 'playerResponse'));
  if (details === null) return null;
  return { details, nativeChapters: readNativeChapters(getProperty(report, 'nextResponse')) };
}
