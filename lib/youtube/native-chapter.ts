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
