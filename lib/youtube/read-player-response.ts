import * as v from 'valibot';
import { VIDEO_ID } from './video-id-of.ts';
import type { VideoDetails } from './video-details.ts';

/** YouTube allows 5,000 characters; what is far beyond is not YouTube's. */
const MAX_DESCRIPTION = 50_000;
const MAX_TITLE = 1000;

const playerResponseSchema = v.object({
  videoDetails: v.object({
    videoId: v.pipe(v.string(), v.regex(VIDEO_ID)),
    title: v.fallback(v.pipe(v.string(), v.maxLength(MAX_TITLE)), ''),
    lengthSeconds: v.fallback(v.union([v.pipe(v.string(), v.digits(), v.toNumber()), v.number()]), 0),
    shortDescription: v.optional(v.pipe(v.string(), v.maxLength(MAX_DESCRIPTION)), ''),
    channelId: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^UC[\w-]{22}$/))), null),
    isLive: v.fallback(v.boolean(), false),
    isUpcoming: v.fallback(v.boolean(), false),
  }),
  playabilityStatus: v.fallback(v.object({ status: v.fallback(v.string(), 'OK') }), {
    status: 'OK',
  }),
});

/** Reads YouTube's player response, which is untrusted; null where it is none, or without a video. */
export function readPlayerResponse(response: unknown): VideoDetails | null {
  const result = v.safeParse(playerResponseSchema, response);
  if (!result.success) return null;
  const { videoDetails, playabilityStatus } = result.output;
  const { isLive, isUpcoming, lengthSeconds } = videoDetails;
  return {
    videoId: videoDetails.videoId,
    title: videoDetails.title,
    duration: lengthSeconds > 0 && !isLive ? lengthSeconds : null,
    description: videoDetails.shortDescription,
    channelId: videoDetails.channelId,
    live: isLive,
    upcoming: isUpcoming,
    playable: playabilityStatus.status === 'OK' || isUpcoming,
    secondHand: false,
  };
}
