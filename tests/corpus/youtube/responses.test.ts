import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChapterPanels } from '../../../lib/youtube/read-chapter-panels.ts';
import { readNativeChapters } from '../../../lib/youtube/read-native-chapters.ts';
import { REPORTED_PROPERTIES } from '../../../lib/youtube/report-videos.ts';
import { readPageReport } from '../../../lib/youtube/page-report.ts';
import { readPlayerResponse } from '../../../lib/youtube/read-player-response.ts';

interface Sample {
  readonly playerResponse: { readonly videoDetails: { readonly videoId: string; readonly shortDescription: string } };
  readonly nextResponse: unknown;
}

const folder = join(process.env.CAPITULA_CORPUS ?? '', 'youtube-samples');
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.includes('.trimmed.'));

function load(name: string): Sample {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** How many chapters, of which kind, YouTube shows for the videos that have any. */
const NATIVE: Readonly<Record<string, readonly (readonly [kind: string, chapters: number])[]>> = {
  'chapters-tagesschau.json': [['author', 13]],
  'chapters-mailab.json': [['author', 7]],
  'desc-unboxing.json': [['automatic', 7]],
};

describe('real responses of YouTube', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(9);
  });

  it.each(names)('%s: the player response is read', (name) => {
    const { playerResponse } = load(name);
    const { videoId, shortDescription } = playerResponse.videoDetails;
    expect(readPlayerResponse(playerResponse)).toMatchObject({
      videoId,
      description: shortDescription,
      channelId: expect.stringMatching(/^UC/),
      playable: true,
    });
  });

  it.each(names)('%s: the player response is read whatever else of it is missing', (name) => {
    const { playerResponse } = load(name);
    const { videoId } = playerResponse.videoDetails;
    for (const property of Object.keys(playerResponse.videoDetails).filter((key) => key !== 'videoId')) {
      const videoDetails = { ...playerResponse.videoDetails, [property]: undefined };
      expect(readPlayerResponse({ ...playerResponse, videoDetails }), property).toMatchObject({ videoId });
    }
    expect(readPlayerResponse({ videoDetails: playerResponse.videoDetails })).toMatchObject({ videoId });
  });

  it.each(Object.keys(NATIVE))("%s: YouTube's chapters are read from its panels, too", (name) => {
    const { nextResponse } = load(name);
    const [list] = readChapterPanels(nextResponse);
    const ofBar = readNativeChapters(nextResponse)[0];
    expect(list?.chapters.map(({ title }) => title)).toEqual(ofBar?.chapters.map(({ title }) => title));
    for (const [index, { startTime }] of (list?.chapters ?? []).entries()) {
      expect(Math.abs(startTime - (ofBar?.chapters[index]?.startTime ?? Infinity))).toBeLessThan(1);
    }
  });

  it.each(names)("%s: YouTube's chapters are read", (name) => {
    const found = readNativeChapters(load(name).nextResponse);
    expect(found.map(({ kind, chapters }) => [kind, chapters.length])).toEqual(NATIVE[name] ?? []);
  });

  it.each(names)('%s: nothing is lost in the report', (name) => {
    const { playerResponse, nextResponse } = load(name);
    expect(readPageReport(JSON.stringify({ playerResponse, nextResponse }, REPORTED_PROPERTIES))).toEqual({
      details: readPlayerResponse(playerResponse),
      nativeChapters: readNativeChapters(nextResponse),
    });
    expect(readChapterPanels(JSON.parse(JSON.stringify(nextResponse, REPORTED_PROPERTIES)))).toEqual(
      readChapterPanels(nextResponse),
    );
  });
});
