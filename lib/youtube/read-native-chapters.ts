import * as v from 'valibot';
import { readChapterPanels } from './read-chapter-panels.ts';
import { getProperty } from './foreign-object.ts';
import type { NativeChapter, NativeChapters } from './native-chapter.ts';
import { responseTextSchema } from './response-text-schema.ts';

const KINDS = { DESCRIPTION_CHAPTERS: 'author', AUTO_CHAPTERS: 'automatic' } as const;
const MAX_CHAPTERS = 1000;

const millisecondsSchema = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.digits(), v.toNumber())]),
  v.finite(),
  v.minValue(0),
);

const chapterSchema = v.object({
  chapterRenderer: v.object({ title: responseTextSchema, timeRangeStartMillis: millisecondsSchema }),
});

const markersSchema = v.object({
  key: v.picklist(['DESCRIPTION_CHAPTERS', 'AUTO_CHAPTERS']),
  value: v.object({ chapters: v.pipe(v.array(v.unknown()), v.maxLength(MAX_CHAPTERS)) }),
});

/**
 * Reads the chapters out of YouTube's next response, which is untrusted: of a video with both, the author's and the
 * automatic ones; from the player's bar, or, for a kind that is not there, from the panel that lists them. Other markers
 * on the bar, and panels of "key moments", are no chapters; one that cannot be read leaves the others as they are.
 */
export function readNativeChapters(response: unknown): readonly NativeChapters[] {
  const ofBar = readPlayerBar(response);
  const ofPanels = readChapterPanels(response).filter(({ kind }) => ofBar.every((list) => list.kind !== kind));
  return [...ofBar, ...ofPanels];
}

function readPlayerBar(response: unknown): readonly NativeChapters[] {
  const markersMap = getProperty(
    response,
    'playerOverlays',
    'playerOverlayRenderer',
    'decoratedPlayerBarRenderer',
    'decoratedPlayerBarRenderer',
    'playerBar',
    'multiMarkersPlayerBarRenderer',
    'markersMap',
  );
  return (Array.isArray(markersMap) ? markersMap : []).flatMap((candidate) => {
    const markers = v.safeParse(markersSchema, candidate);
    if (!markers.success) return [];
    const { key, value } = markers.output;
    const chapters = value.chapters.flatMap(readChapter);
    return chapters.length > 0 ? [{ kind: KINDS[key], chapters }] : [];
  });
}

function readChapter(candidate: unknown): readonly NativeChapter[] {
  const chapter = v.safeParse(chapterSchema, candidate);
  if (!chapter.success) return [];
  const { title, timeRangeStartMillis } = chapter.output.chapterRenderer;
  return [{ title, startTime: timeRangeStartMillis / 1000 }];
}
