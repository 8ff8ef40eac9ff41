import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import { outlineChapters } from '../outline/chapter-list.ts';
import type { OutlineNode } from '../outline/model.ts';
import type { Reading } from '../reading/model.ts';
import { readDescription } from '../reading/read-description.ts';
import { rememberSource, type SourceByChannel, type SourceKind } from '../settings/source-kind.ts';
import type { NativeChapters } from '../youtube/native-chapter.ts';
import type { VideoDetails } from '../youtube/video-details.ts';

/** One way to read what a video contains. */
export interface Source {
  readonly kind: SourceKind;
  /** What the reading's positions lie in. */
  readonly text: string;
  /** Its outline is the source's; links and people are always the description's. */
  readonly reading: Reading;
}

/** How many of the outline's chapters are in YouTube's own list too. */
export interface Confirmation {
  readonly confirmed: number;
  readonly chapters: number;
}

/** The sources of one video's outline. */
export interface Sources {
  /** Those that have an outline, in the order in which they are preferred. */
  readonly available: ReadonlySignal<readonly Source[]>;
  /** The one that is shown: what the person chose for the channel, or the best; the description where there is none. */
  readonly shown: ReadonlySignal<Source>;
  /** Of the description's outline; null where YouTube has no list by the author. */
  readonly confirmation: ReadonlySignal<Confirmation | null>;
  /** Whether YouTube has chapters of its own, shown or not: then its keys for chapters work. */
  readonly hasNative: ReadonlySignal<boolean>;
  /** Chooses for this video's channel, for good. */
  readonly choose: (kind: SourceKind) => void;
}

export interface SourcesOptions {
  readonly details: VideoDetails;
  readonly nativeChapters: ReadonlySignal<readonly NativeChapters[]>;
  /** The text of the comment that the author pinned, once it is there. */
  readonly pinnedComment: ReadonlySignal<string | null>;
  readonly sourceByChannel: Signal<SourceByChannel>;
  /** False where the person wants nothing of chapters that YouTube made. */
  readonly automaticChapters: ReadonlySignal<boolean>;
}

/** Starts in YouTube's own list may be fractions of a second off those that the author wrote. */
const SAME_TIME = 0.5;

/** Makes the sources of one video; each is read once, when what it is read from is there. */
export function createSources(options: SourcesOptions): Sources {
  const { details, nativeChapters, pinnedComment, sourceByChannel, automaticChapters } = options;
  const description = readDescriptionSource(details);
  const author = nativeSource('author-chapters', 'author');
  const automatic = nativeSource('automatic-chapters', 'automatic');
  const pinned = computed(() => {
    if (pinnedComment.value === null) return null;
    const { outline } = readDescription(pinnedComment.value, details);
    return replaceOutline('pinned-comment', pinnedComment.value, outline);
  });

  /** Renewed when the list is another one, not when it is reported again. */
  function nativeSource(kind: SourceKind, nativeKind: NativeChapters['kind']): ReadonlySignal<Source | null> {
    const listed = computed(() => {
      const list = nativeChapters.value.find((candidate) => candidate.kind === nativeKind);
      return list === undefined ? '' : JSON.stringify(list.chapters);
    });
    return computed(() => {
      void listed.value;
      const list = nativeChapters.peek().find((candidate) => candidate.kind === nativeKind);
      if (list === undefined) return null;
      const { text, outline } = outlineChapters(list.chapters);
      return replaceOutline(kind, text, outline);
    });
  }

  function replaceOutline(kind: SourceKind, text: string, outline: Reading['outline']): Source {
    return { kind, text, reading: { ...description.reading, outline, nearMiss: null } };
  }

  const available = computed(() => {
    if (!leadSomewhere(details)) return [];
    return [description, author.value, automaticChapters.value ? automatic.value : null, pinned.value].filter(
      (source): source is Source => source !== null && source.reading.outline.nodes.length > 0,
    );
  });
  const chosen = computed(() => sourceByChannel.value[details.channelId ?? ''] ?? null);

  return {
    available,
    shown: computed(
      () => available.value.find(({ kind }) => kind === chosen.value) ?? available.value[0] ?? description,
    ),
    confirmation: computed(() => {
      const starts = author.value?.reading.outline.nodes.map(({ startTime }) => startTime);
      const chapters = leaves(description.reading.outline.nodes);
      if (starts === undefined || chapters.length === 0) return null;
      const confirmed = chapters.filter(({ startTime }) =>
        starts.some((start) => Math.abs(start - startTime) < SAME_TIME),
      );
      return { confirmed: confirmed.length, chapters: chapters.length };
    }),
    hasNative: computed(() => nativeChapters.value.length > 0),
    choose: (kind) => {
      if (details.channelId === null) return;
      sourceByChannel.value = rememberSource(sourceByChannel.peek(), details.channelId, kind);
    },
  };
}

/** Whether there is something that times lead to: not in a running or coming stream, nor where nothing plays. */
function leadSomewhere({ playable, live, upcoming }: VideoDetails): boolean {
  return playable && !live && !upcoming;
}

function readDescriptionSource(details: VideoDetails): Source {
  const text = leadSomewhere(details) ? details.description : '';
  return { kind: 'description', text, reading: readDescription(text, details) };
}

function leaves(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => (node.children.length > 0 ? leaves(node.children) : node));
}
