import type { NextResponse } from '../next-response.ts';
import type { PlayerResponse } from '../player-response.ts';
import type { PageStart } from '../page-document.ts';

declare global {
  interface Window {
    readonly ytcfg: { readonly d: () => { readonly STAND_IN: Pick<PageStart, 'scenario' | 'videos'> } };
    readonly ytInitialData?: NextResponse;
  }
}

/** What YouTube's server says of a video. */
export interface VideoResponses {
  readonly playerResponse: PlayerResponse;
  readonly nextResponse: NextResponse;
}

/** What YouTube's page tells its server of the browser, the time zone among it: for that it asks Intl as it starts. */
const CONTEXT = { client: { clientName: 'WEB', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } };

/** Asks YouTube's server for a video, as its page does at each navigation. */
export async function fetchVideo(videoId: string, signal: AbortSignal): Promise<VideoResponses> {
  const ask = async (name: string) => {
    const body = JSON.stringify({ context: CONTEXT, videoId });
    const response = await fetch(`/youtubei/v1/${name}?prettyPrint=false`, { method: 'POST', body, signal });
    return response.json();
  };
  const [playerResponse, nextResponse] = await Promise.all([ask('player'), ask('next')]);
  return { playerResponse, nextResponse };
}

/** The text of the pinned comment of a video, or null; YouTube asks for it when the comments come into view. */
export async function fetchPinnedComment(videoId: string): Promise<string | null> {
  const body = JSON.stringify({ context: CONTEXT, continuation: videoId });
  const response = await fetch('/youtubei/v1/next?prettyPrint=false', { method: 'POST', body });
  const { pinnedComment }: { pinnedComment: string | null } = await response.json();
  return pinnedComment;
}
