import { effect, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { SourceByChannel } from '../../../lib/settings/source-kind.ts';
import { createSources } from '../../../lib/store/sources.ts';
import type { NativeChapters } from '../../../lib/youtube/native-chapter.ts';
import type { VideoDetails } from '../../../lib/youtube/video-details.ts';

const CONTENTS = 'Contents:\n0:00 Rags\n4:10 Sizing\n9:55 Deckle edges\n20:00 Farewell';

const byAuthor: NativeChapters = {
  kind: 'author',
  chapters: [
    { title: 'Rags', startTime: 0 },
    { title: 'Sizing', startTime: 250 },
  ],
};
const automatic: NativeChapters = { kind: 'automatic', chapters: [{ title: 'Arriving', startTime: 69.6 }] };

function createWatched(details: Partial<VideoDetails> = {}, chosen: SourceByChannel = {}) {
  const nativeChapters = signal<readonly NativeChapters[]>([]);
  const pinnedComment = signal<string | null>(null);
  const sourceByChannel = signal(chosen);
  const automaticChapters = signal(true);
  const sources = createSources({
    details: {
      videoId: 'interview41',
      title: 'Paper',
      duration: 3600,
      description: '',
      channelId: 'UCpaper',
      live: false,
      upcoming: false,
      playable: true,
      secondHand: false,
      ...details,
    },
    nativeChapters,
    pinnedComment,
    sourceByChannel,
    automaticChapters,
  });
  return { sources, nativeChapters, pinnedComment, sourceByChannel, automaticChapters };
}

function kinds({ available }: ReturnType<typeof createSources>): readonly string[] {
  return available.value.map(({ kind }) => kind);
}

describe('lib/store/sources', () => {
  it("prefers the description's outline", () => {
    const { sources, nativeChapters, pinnedComment } = createWatched({ description: CONTENTS });
    nativeChapters.value = [automatic, byAuthor];
    pinnedComment.value = CONTENTS;
    expect(kinds(sources)).toEqual(['description', 'author-chapters', 'automatic-chapters', 'pinned-comment']);
    expect(sources.shown.value.kind).toBe('description');
  });

  it('shows the description where nothing has an outline', () => {
    const { sources } = createWatched({ description: 'Nothing here.' });
    expect(kinds(sources)).toEqual([]);
    expect(sources.shown.value).toMatchObject({ kind: 'description', text: 'Nothing here.' });
  });

  it("falls back to the author's chapters, then to the automatic ones, then to the pinned comment", () => {
    const { sources, nativeChapters, pinnedComment } = createWatched();
    pinnedComment.value = CONTENTS;
    expect(sources.shown.value.kind).toBe('pinned-comment');
    nativeChapters.value = [automatic];
    expect(sources.shown.value.kind).toBe('automatic-chapters');
    nativeChapters.value = [automatic, byAuthor];
    expect(sources.shown.value.kind).toBe('author-chapters');
  });

  it("keeps the description's links with another source's outline", () => {
    const { sources, nativeChapters } = createWatched({ description: 'Shownotes: https://paper.example/notes.pdf' });
    nativeChapters.value = [byAuthor];
    expect(sources.shown.value.reading.outline.nodes).toHaveLength(2);
    expect(sources.shown.value.reading.links).toHaveLength(1);
  });

  it('does nothing with automatic chapters where the person wants none', () => {
    const { sources, nativeChapters, automaticChapters } = createWatched();
    nativeChapters.value = [automatic];
    automaticChapters.value = false;
    expect(kinds(sources)).toEqual([]);
  });

  it('remembers what is chosen for the channel', () => {
    const { sources, nativeChapters, sourceByChannel } = createWatched({ description: CONTENTS });
    nativeChapters.value = [byAuthor];
    sources.choose('author-chapters');
    expect(sources.shown.value.kind).toBe('author-chapters');
    expect(sourceByChannel.value).toEqual({ UCpaper: 'author-chapters' });
  });

  it('takes the best where the chosen one is not there', () => {
    const { sources } = createWatched({ description: CONTENTS }, { UCpaper: 'pinned-comment' });
    expect(sources.shown.value.kind).toBe('description');
  });

  it('chooses nothing where the channel is not known', () => {
    const { sources, sourceByChannel } = createWatched({ description: CONTENTS, channelId: null });
    sources.choose('author-chapters');
    expect(sourceByChannel.value).toEqual({});
  });

  it('does not renew a source that is reported again', () => {
    const { sources, nativeChapters } = createWatched();
    nativeChapters.value = [byAuthor];
    let renewals = -1;
    const stop = effect(() => {
      void sources.shown.value;
      renewals += 1;
    });
    nativeChapters.value = [structuredClone(byAuthor)];
    expect(renewals).toBe(0);
    stop();
  });

  it("counts the chapters that YouTube's list of the author's has too", () => {
    const { sources, nativeChapters } = createWatched({ description: CONTENTS });
    expect(sources.confirmation.value).toBeNull();
    nativeChapters.value = [automatic];
    expect(sources.confirmation.value).toBeNull();
    nativeChapters.value = [byAuthor];
    expect(sources.confirmation.value).toEqual({ confirmed: 2, chapters: 4 });
  });

  it.each([{ live: true }, { upcoming: true }, { playable: false }])('reads no times where %j', (state) => {
    const { sources, pinnedComment, nativeChapters } = createWatched({ description: CONTENTS, ...state });
    pinnedComment.value = CONTENTS;
    nativeChapters.value = [byAuthor, automatic];
    expect(kinds(sources)).toEqual([]);
  });
});
