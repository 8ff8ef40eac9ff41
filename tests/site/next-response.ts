import { attributeDescription } from './attributed-description.ts';
import type { NativeChapters, Video } from './video.ts';

const CHAPTER_PANELS = {
  author: {
    key: 'DESCRIPTION_CHAPTERS',
    panel: 'engagement-panel-macro-markers-description-chapters',
    name: 'Chapters',
  },
  auto: { key: 'AUTO_CHAPTERS', panel: 'engagement-panel-macro-markers-auto-chapters', name: 'Chapters' },
  'key-moments': { key: '', panel: 'engagement-panel-macro-markers-auto-chapters', name: 'Key moments' },
} as const;

/** What `ytInitialData` holds on a watch page, in the parts that anybody reads. */
export type NextResponse = ReturnType<typeof createNextResponse>;

/** YouTube's next response for a video: what stands around the player. */
export function createNextResponse(video: Video) {
  const attributedDescription = attributeDescription(video);
  return {
    responseContext: {},
    contents: {
      twoColumnWatchNextResults: {
        results: {
          results: {
            contents: [
              { videoPrimaryInfoRenderer: { title: { runs: [{ text: video.title }] } } },
              { videoSecondaryInfoRenderer: { attributedDescription, descriptionCollapsedLines: 3 } },
              { itemSectionRenderer: { sectionIdentifier: 'comment-item-section', targetId: 'comments-section' } },
            ],
          },
        },
      },
    },
    currentVideoEndpoint: { watchEndpoint: { videoId: video.videoId } },
    playerOverlays: {
      playerOverlayRenderer: {
        decoratedPlayerBarRenderer: {
          decoratedPlayerBarRenderer: { playerBar: { multiMarkersPlayerBarRenderer: createPlayerBar(video) } },
        },
      },
    },
    engagementPanels: [
      ...(video.nativeChapters ? [createChapterPanel(video, video.nativeChapters)] : []),
      {
        engagementPanelSectionListRenderer: {
          panelIdentifier: 'engagement-panel-structured-description',
          content: {
            structuredDescriptionContentRenderer: {
              items: [
                { videoDescriptionHeaderRenderer: { title: { runs: [{ text: video.title }] } } },
                { expandableVideoDescriptionBodyRenderer: { attributedDescriptionBodyText: attributedDescription } },
              ],
            },
          },
        },
      },
    ],
  };
}

function createPlayerBar({ nativeChapters }: Video) {
  if (!nativeChapters || nativeChapters.kind === 'key-moments') return { visibleOnLoad: { key: '' } };
  const { key, panel } = CHAPTER_PANELS[nativeChapters.kind];
  const chapters = nativeChapters.chapters.map(({ title, startTime }, itemIndex) => ({
    chapterRenderer: {
      title: { simpleText: title },
      timeRangeStartMillis: Math.round(startTime * 1000),
      onActiveCommand: { setActivePanelItemAction: { panelTargetId: panel, itemIndex } },
    },
  }));
  return { visibleOnLoad: { key }, markersMap: [{ key, value: { chapters } }] };
}

function createChapterPanel(video: Video, { kind, chapters }: NativeChapters) {
  const { panel, name } = CHAPTER_PANELS[kind];
  const markers = chapters.map(({ title, startTime }) => ({
    macroMarkersListItemRenderer: {
      title: { simpleText: title },
      onTap: { watchEndpoint: { videoId: video.videoId, startTimeSeconds: Math.floor(startTime) } },
    },
  }));
  const note = { macroMarkersInfoItemRenderer: { infoText: { simpleText: 'These chapters are auto-generated' } } };
  return {
    engagementPanelSectionListRenderer: {
      panelIdentifier: panel,
      header: { engagementPanelTitleHeaderRenderer: { title: { simpleText: name } } },
      content: { macroMarkersListRenderer: { contents: kind === 'auto' ? [note, ...markers] : markers } },
    },
  };
}
