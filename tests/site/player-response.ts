import type { Video } from './video.ts';

const PLAYABILITY = {
  recording: { status: 'OK' },
  'finished-stream': { status: 'OK' },
  live: { status: 'OK', liveStreamability: {} },
  premiere: { status: 'LIVE_STREAM_OFFLINE', reason: 'Premieres in 2 hours' },
  'age-gated': { status: 'LOGIN_REQUIRED', reason: 'Sign in to confirm your age' },
  removed: { status: 'ERROR', reason: 'Video unavailable' },
} as const;

/** What `ytInitialPlayerResponse` and `#movie_player.getPlayerResponse()` hold, in the parts that anybody reads. */
export type PlayerResponse = ReturnType<typeof createPlayerResponse>;

/** YouTube's player response for a video. */
export function createPlayerResponse(video: Video) {
  const running = video.state === 'live' || video.state === 'premiere';
  return {
    responseContext: {},
    playabilityStatus: PLAYABILITY[video.state],
    ...(video.state === 'removed' ? {} : { videoDetails: createVideoDetails(video, running) }),
    microformat: {
      playerMicroformatRenderer: {
        title: { simpleText: video.title },
        description: { simpleText: video.description },
        lengthSeconds: running ? '0' : String(Math.round(video.duration)),
        externalVideoId: video.videoId,
        ownerChannelName: video.channel.name,
        externalChannelId: video.channel.id,
      },
    },
  };
}

function createVideoDetails(video: Video, running: boolean) {
  return {
    videoId: video.videoId,
    title: video.title,
    lengthSeconds: running ? '0' : String(Math.round(video.duration)),
    channelId: video.channel.id,
    isOwnerViewing: false,
    shortDescription: video.description,
    isCrawlable: true,
    allowRatings: true,
    viewCount: '18561',
    author: video.channel.name,
    isPrivate: false,
    isUnpluggedCorpus: false,
    isLiveContent: running || video.state === 'finished-stream',
    ...(video.state === 'live' ? { isLive: true, isLiveDvrEnabled: true } : {}),
    ...(video.state === 'premiere' ? { isUpcoming: true } : {}),
  };
}
