/** YouTube's own division of a video: made by its author, made by YouTube, or "key moments", which are no chapters. */
export interface NativeChapters {
  readonly kind: 'author' | 'auto' | 'key-moments';
  /** Start times in seconds. */
  readonly chapters: readonly { readonly title: string; readonly startTime: number }[];
}

/** `premiere` is announced and not out yet; `age-gated` and `removed` show YouTube's error screen in the player's place. */
export type VideoState = 'recording' | 'live' | 'finished-stream' | 'premiere' | 'age-gated' | 'removed';

/** A video that the stand-in can show. */
export interface Video {
  /** YouTube's eleven characters. */
  readonly videoId: string;
  readonly title: string;
  /** Seconds. */
  readonly duration: number;
  /** What the author typed. */
  readonly description: string;
  readonly channel: { readonly id: string; readonly name: string; readonly handle: string };
  readonly state: VideoState;
  readonly nativeChapters: NativeChapters | null;
  /** The text of the comment that the author pinned, which YouTube loads late. */
  readonly pinnedComment: string | null;
}

/** A plain recording where nothing else is said. */
export function createVideo(
  video: Pick<Video, 'videoId' | 'title' | 'duration' | 'description'> & Partial<Video>,
): Video {
  return {
    channel: { id: 'UCcapitulacapitulacapitu', name: 'Margin Notes', handle: 'marginnotes' },
    state: 'recording',
    nativeChapters: null,
    pinnedComment: null,
    ...video,
  };
}
