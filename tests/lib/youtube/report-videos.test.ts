// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLifetime, type Lifetime } from '../../../lib/lifetime/create-lifetime.ts';
import { readClockReport } from '../../../lib/youtube/clock-report.ts';
import { readPageReport } from '../../../lib/youtube/page-report.ts';
import { reportVideos } from '../../../lib/youtube/report-videos.ts';
import { createChapter, createNextResponse, createPlayerResponse } from '../../support/responses.ts';
import { getElement, showWatchPage, goTo } from '../../support/watch-page.ts';

const chapters = [{ key: 'DESCRIPTION_CHAPTERS', value: { chapters: [createChapter('Rags', 0)] } }];

let reports: string[];
let heard: boolean;
let lifetime: Lifetime;

beforeEach(() => {
  vi.useFakeTimers();
  showWatchPage();
  reports = [];
  heard = true;
  lifetime = createLifetime();
  goTo('/watch?v=interview41');
});
afterEach(() => {
  lifetime.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function startReporting(): void {
  reportVideos((text) => {
    reports.push(text);
    return heard;
  }, lifetime);
}

function finishNavigation(detail: object = {}): void {
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { detail }));
}

function player(videoId = 'interview41') {
  return createPlayerResponse({ videoId });
}

describe('lib/youtube/report-videos', () => {
  it.each([
    ['the player', () => Object.assign(getElement('#movie_player'), { getPlayerResponse: () => player() }), {}],
    ["the event's detail", () => undefined, { response: { playerResponse: player() } }],
    ["the event's detail, wrapped once more", () => undefined, { data: { response: { playerResponse: player() } } }],
    ['the watch element', () => Object.assign(getElement('ytd-watch-flexy'), { playerData: player() }), {}],
    [
      "the watch element's controller",
      () => Object.assign(getElement('ytd-watch-flexy'), { polymerController: { playerData: player() } }),
      {},
    ],
    ['the first page', () => vi.stubGlobal('ytInitialPlayerResponse', player()), {}],
  ])('reports what %s knows', (_source, prepare, detail) => {
    prepare();
    startReporting();
    finishNavigation(detail);
    expect(reports.map((text) => readPageReport(text)?.details.videoId)).toEqual(['interview41']);
  });

  it('reports only the properties that are read', () => {
    vi.stubGlobal('ytInitialPlayerResponse', player());
    vi.stubGlobal('ytInitialData', createNextResponse(chapters));
    startReporting();
    finishNavigation();
    const [text = ''] = reports;
    expect(readPageReport(text)).toMatchObject({
      details: { description: expect.stringContaining('Deckle edges'), channelId: 'UCcapitulacapitulacapitu' },
      nativeChapters: [{ chapters: [{ title: 'Rags', startTime: 0 }] }],
    });
    expect(text).not.toMatch(/trackingParams|thumbnail|ytimg/);
  });

  it('says nothing of another video, however often it is asked', () => {
    Object.assign(getElement('#movie_player'), { getPlayerResponse: () => player('interview42') });
    startReporting();
    finishNavigation();
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks again while the player still answers with the video before', () => {
    let current = player('interview42');
    Object.assign(getElement('#movie_player'), { getPlayerResponse: () => current });
    startReporting();
    finishNavigation();
    current = player();
    vi.advanceTimersByTime(250);
    expect(reports).toHaveLength(1);
  });

  it('takes the chapters of another video for none', () => {
    vi.stubGlobal('ytInitialPlayerResponse', player());
    Object.assign(getElement('ytd-watch-flexy'), {
      playerData: player(),
      data: createNextResponse(chapters, 'interview42'),
    });
    startReporting();
    finishNavigation();
    expect(readPageReport(reports[0] ?? '')?.nativeChapters).toEqual([]);
  });

  it('reports again when the chapters have come, and not when nothing has', () => {
    vi.stubGlobal('ytInitialPlayerResponse', player());
    startReporting();
    finishNavigation();
    finishNavigation();
    expect(reports).toHaveLength(1);
    vi.stubGlobal('ytInitialData', createNextResponse(chapters));
    finishNavigation();
    expect(reports).toHaveLength(2);
  });

  it('stays silent and sets no timer on a page without a video', () => {
    goTo('/');
    vi.stubGlobal('ytInitialPlayerResponse', player());
    startReporting();
    finishNavigation();
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes out the sidebar of an extension that hears nothing any more', () => {
    const sidebar = document.createElement('capitula-sidebar');
    document.body.append(sidebar);
    vi.stubGlobal('ytInitialPlayerResponse', player());
    startReporting();
    finishNavigation();
    expect(sidebar.isConnected).toBe(true);
    heard = false;
    vi.stubGlobal('ytInitialData', createNextResponse(chapters));
    finishNavigation();
    expect(sidebar.isConnected).toBe(false);
  });

  it('ends itself when it is not heard any more, but not before anybody could hear it', () => {
    vi.stubGlobal('ytInitialPlayerResponse', player());
    heard = false;
    startReporting();
    finishNavigation();
    expect(lifetime.signal.aborted).toBe(false);
    heard = true;
    vi.stubGlobal('ytInitialData', createNextResponse(chapters));
    finishNavigation();
    heard = false;
    goTo('/watch?v=interview42');
    vi.stubGlobal('ytInitialPlayerResponse', player('interview42'));
    finishNavigation();
    expect(reports).toHaveLength(3);
    expect(lifetime.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says again what nobody has heard yet, until somebody does', () => {
    vi.stubGlobal('ytInitialPlayerResponse', player());
    vi.stubGlobal('ytInitialData', createNextResponse(chapters));
    heard = false;
    startReporting();
    finishNavigation();
    vi.advanceTimersByTime(250);
    heard = true;
    vi.advanceTimersByTime(60_000);
    expect(reports).toHaveLength(3);
    expect(new Set(reports).size).toBe(1);
  });

  it.each(['durationchange', 'seeked'])('looks again at %s: for a record that came late', (type) => {
    startReporting();
    finishNavigation();
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([]);
    vi.stubGlobal('ytInitialPlayerResponse', player());
    getElement('#movie_player video').dispatchEvent(new Event(type));
    expect(reports).toHaveLength(1);
  });

  it('looks again at durationchange: for a premiere that begins', () => {
    let upcoming = true;
    const methods = {
      getPlayerResponse: () => createPlayerResponse({ videoId: 'interview41', isUpcoming: upcoming }),
      getWatchNextResponse: () => createNextResponse(chapters),
    };
    Object.assign(getElement('#movie_player'), methods);
    startReporting();
    finishNavigation();
    upcoming = false;
    getElement('#movie_player video').dispatchEvent(new Event('durationchange'));
    expect(reports.map((text) => readPageReport(text)?.details.upcoming)).toEqual([true, false]);
  });

  it('says no less than an event brought', () => {
    Object.assign(getElement('#movie_player'), { getPlayerResponse: () => player() });
    startReporting();
    finishNavigation({ response: { playerResponse: player(), response: createNextResponse(chapters) } });
    expect(reports).toHaveLength(1);
    getElement('#movie_player video').dispatchEvent(new Event('durationchange'));
    expect(reports).toHaveLength(1);
  });

  it('looks again at durationchange: for another video that nothing announced', () => {
    Object.assign(getElement('#movie_player'), { getPlayerResponse: () => player() });
    startReporting();
    finishNavigation();
    goTo('/watch?v=interview42');
    Object.assign(getElement('#movie_player'), { getPlayerResponse: () => player('interview42') });
    getElement('#movie_player video').dispatchEvent(new Event('durationchange'));
    expect(reports.map((text) => readPageReport(text)?.details.videoId)).toEqual(['interview41', 'interview42']);
  });

  it('says how the content lies in its medium', () => {
    const video = getElement('#movie_player video');
    const methods = { getPlayerResponse: () => player(), getCurrentTime: () => 100, getDuration: () => 900 };
    Object.assign(getElement('#movie_player'), methods);
    for (const [name, value] of Object.entries({ currentTime: 130, duration: 960 })) {
      Object.defineProperty(video, name, { value, configurable: true });
    }
    startReporting();
    finishNavigation();
    expect(reports).toHaveLength(1);
    video.dispatchEvent(new Event('seeked'));
    expect(readClockReport(reports[1] ?? '')).toEqual({
      videoId: 'interview41',
      clock: { ahead: 30, stitched: 60 },
    });
  });

  it('hears no event of a video on a page without one', () => {
    const heardOnce = vi.spyOn(document, 'addEventListener');
    goTo('/');
    startReporting();
    finishNavigation();
    expect(heardOnce.mock.calls.map(([type]) => type)).not.toContain('seeked');
    goTo('/watch?v=interview41');
    finishNavigation();
    expect(heardOnce.mock.calls.map(([type]) => type)).toContain('seeked');
  });

  it("survives a player that isn't YouTube's", () => {
    Object.assign(getElement('#movie_player'), {
      getPlayerResponse: () => {
        throw new Error('not ready');
      },
    });
    vi.stubGlobal('ytInitialPlayerResponse', player());
    startReporting();
    finishNavigation();
    expect(reports).toHaveLength(1);
  });
});
