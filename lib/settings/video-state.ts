import { effect, signal, type Signal } from '@preact/signals';
import * as v from 'valibot';
import { onEnd } from '../lifetime/on-end.ts';
import { defineStored } from './stored-item.ts';

const VIEWS = ['sections', 'flat'] as const;

/** How the outline of a video is laid out. */
export type View = (typeof VIEWS)[number];

/** What is remembered of one video. */
export interface VideoState {
  /** Sections that the person opened (true) or closed (false), by id; the others follow the rule of the sidebar. */
  readonly openSections: Readonly<Record<string, boolean>>;
  readonly view: View;
}

/** Of how many videos something is remembered: the one that was changed longest ago is forgotten first. */
export const REMEMBERED_VIDEOS = 500;

const initialState: VideoState = { openSections: {}, view: 'sections' };
const videoStateSchema = v.object({
  openSections: v.record(v.string(), v.boolean()),
  view: v.picklist(VIEWS),
});
const entrySchema = v.tuple([v.string(), videoStateSchema]);
/** One entry that is none of ours must not cost the others. */
const videoStatesSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => entries.filter((entry) => v.is(entrySchema, entry))),
);
/** Pairs of a video's id and its state; the latest changed last. */
const videoStatesItem = defineStored('videos', videoStatesSchema, []);

/** What is remembered of the video. Writing the signal stores its value; nothing is stored before. */
export async function loadVideoState(videoId: string, lifetime: AbortSignal): Promise<Signal<VideoState>> {
  const states = await videoStatesItem.read();
  const remembered = states.find(([id]) => id === videoId)?.[1] ?? initialState;
  const state = signal(remembered);
  const stop = effect(() => {
    if (state.value !== remembered) void rememberVideo(videoId, state.value);
  });
  onEnd(lifetime, stop);
  return state;
}

function rememberVideo(videoId: string, state: VideoState): Promise<void> {
  const changed: [string, VideoState] = [videoId, state];
  return videoStatesItem.update((states) =>
    [...states.filter(([id]) => id !== videoId), changed].slice(-REMEMBERED_VIDEOS),
  );
}
