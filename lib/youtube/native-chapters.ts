import * as v from 'valibot';

/** A chapter of YouTube's own flat list. */
export interface NativeChapter {
  readonly title: string;
  /** Seconds; with a fraction where YouTube made the chapters. */
  readonly startTime: number;
}

/** YouTube's chapters: taken from what the author wrote, or made by YouTube. */
export interface NativeChapters {
  readonly kind: 'author' | 'automatic';
  readonly chapters: readonly NativeChapter[];
}

const KINDS = { DESCRIPTION_CHAPTERS: 'author', AUTO_CHAPTERS: 'automatic' } as const;
const MAX_CHAPTERS = 1000;

const textSchema = v.union([
  v.pipe(
    v.object({ simpleText: v.string() }),
    v.transform(({ simpleText }) => simpleText),
  ),
  v.pipe(
    v.object({ runs: v.array(v.object({ text: v.string() })) }),
    v.transform(({ runs }) => runs.map(({ text }) => text).join('')),
  ),
]);

const chapterSchema = v.object({
  chapterRenderer: v.object({
    title: textSchema,
    timeRangeStartMillis: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
});

const markersSchema = v.object({
  key: v.picklist(['DESCRIPTION_CHAPTERS', 'AUTO_CHAPTERS']),
  value: v.object({
    chapters: v.pipe(v.array(chapterSchema), v.minLength(1), v.maxLength(MAX_CHAPTERS)),
  }),
});

const nextResponseSchema = v.object({
  playerOverlays: v.object({
    playerOverlayRenderer: v.object({
      decoratedPlayerBarRenderer: v.object({
        decoratedPlayerBarRenderer: v.object({
          playerBar: v.object({
            multiMarkersPlayerBarRenderer: v.object({
              markersMap: v.array(v.unknown()),
            }),
          }),
        }),
      }),
    }),
  }),
});

/**
 * Reads the chapters out of YouTube's next response, which is untrusted: of a video with both, the
 * author's and the automatic ones. Other markers on the bar, and panels of "key moments", are no chapters.
 */
export function readNativeChapters(response: unknown): readonly NativeChapters[] {
  const result = v.safeParse(nextResponseSchema, response);
  if (!result.success) return [];
  const bar = result.output.playerOverlays.playerOverlayRenderer.decoratedPlayerBarRenderer;
  const { markersMap } = bar.decoratedPlayerBarRenderer.playerBar.multiMarkersPlayerBarRenderer;
  return markersMap.flatMap((candidate) => {
    const markers = v.safeParse(markersSchema, candidate);
    if (!markers.success) return [];
    const { key, value } = markers.output;
    const chapters = value.chapters.map(({ chapterRenderer }) => ({
      title: chapterRenderer.title,
      startTime: chapterRenderer.timeRangeStartMillis / 1000,
    }));
    return [{ kind: KINDS[key], chapters }];
  });
}
