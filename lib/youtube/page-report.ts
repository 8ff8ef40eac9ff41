import { readNativeChapters, type NativeChapters } from './native-chapters.ts';
import { readPlayerResponse } from './player-response.ts';
import type { VideoDetails } from './video-details.ts';

/** What the page's own world knows of one video. */
export interface PageReport {
  readonly details: VideoDetails;
  readonly nativeChapters: readonly NativeChapters[];
}

/** Reads a report of the page's world, which anybody on the page could have written; null where it is none. */
export function readPageReport(text: string): PageReport | null {
  const report = parseObject(text);
  if (report === null) return null;
  const details = readPlayerResponse(report.playerResponse);
  if (details === null) return null;
  return { details, nativeChapters: readNativeChapters(report.nextResponse) };
}

function parseObject(text: string): { readonly playerResponse?: unknown; readonly nextResponse?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
