import { effect, signal, type Signal } from '@preact/signals';
import { storage } from '@wxt-dev/storage';

/** How the outline of a video is laid out. */
export type View = 'sections' | 'flat';

/** What is remembered of one video. */
export interface VideoState {
  /** Sections that the person opened (true) or closed (false), by id; the others follow the rule of the sidebar. */
  readonly openSections: Readonly<Record<string, boolean>>;
  readonly view: View;
}

/** The latest used video last. */
type VideoStates = readonly (readonly [videoId: string, state: VideoState])[];

/** Of how many videos something is remembered: the one that was changed longest ago is forgotten first. */
export const REMEMBERED_VIDEOS = 500;

const initialState: VideoState = { openSections: {}, view: 'sections' };
const videoStatesItem = storage.defineItem<VideoStates>('local:videos', { fallback: [], version: 1 });

/** What is remembered of the video. Writing the signal stores its value; nothing is stored before. */
export async function loadVideoState(videoId: string, lifetime: AbortSignal): Promise<Signal<VideoState>> {
  const states = await videoStatesItem.getValue();
  const remembered = states.find(([id]) => id === videoId)?.[1] ?? initialState;
  const state = signal(remembered);
  const stop = effect(() => {
    if (state.value !== remembered) void rememberVideo(videoId, state.value);
  });
  lifetime.addEventListener('abort', stop, { once: true });
  return state;
}

async function rememberVideo(videoId: string, state: VideoState): Promise<void> {
  const others = (await videoStatesItem.getValue()).filter(([id]) => id !== videoId);
  await videoStatesItem.setValue([...others, [videoId, state] as const].slice(-REMEMBERED_VIDEOS));
}
