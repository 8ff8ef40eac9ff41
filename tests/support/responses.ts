/** A player response of YouTube's shape; `changes` go into its videoDetails. */
export function createPlayerResponse(changes: object = {}, status = 'OK') {
  return {
    responseContext: {},
    playabilityStatus: { status },
    videoDetails: {
      videoId: 'interview41',
      title: 'The second life of paper',
      lengthSeconds: '12480',
      channelId: 'UCcapitulacapitulacapitu',
      shortDescription: '0:00 Rags\n4:10 Sizing\n9:55 Deckle edges',
      isLiveContent: false,
      ...changes,
    },
    trackingParams: 'x',
  };
}

/** A chapter as YouTube's player bar has it; `startTime` in seconds. */
export function createChapter(title: string, startTime: number) {
  return {
    chapterRenderer: {
      title: { simpleText: title },
      timeRangeStartMillis: startTime * 1000,
      thumbnail: { thumbnails: [{ url: 'https://i.ytimg.com/x.jpg' }] },
    },
  };
}

/** A next response of YouTube's shape with these markers on its player bar. */
export function createNextResponse(markersMap: unknown, videoId = 'interview41') {
  return {
    currentVideoEndpoint: { watchEndpoint: { videoId } },
    playerOverlays: {
      playerOverlayRenderer: {
        decoratedPlayerBarRenderer: {
          decoratedPlayerBarRenderer: { playerBar: { multiMarkersPlayerBarRenderer: { markersMap } } },
        },
      },
    },
  };
}

/** A panel of YouTube's that lists chapters, or "key moments"; starts in seconds. */
export function createChapterPanel(
  kind: 'description' | 'auto',
  rows: readonly (readonly [title: string, startTime: number])[],
  info = false,
) {
  const note = { macroMarkersInfoItemRenderer: { infoText: { simpleText: 'These chapters are auto-generated' } } };
  const listed = rows.map(([title, startTimeSeconds]) => ({
    macroMarkersListItemRenderer: {
      title: { simpleText: title },
      onTap: { watchEndpoint: { videoId: 'interview41', startTimeSeconds } },
    },
  }));
  return {
    engagementPanelSectionListRenderer: {
      panelIdentifier: `engagement-panel-macro-markers-${kind}-chapters`,
      content: { macroMarkersListRenderer: { contents: info ? [note, ...listed] : listed } },
    },
  };
}
