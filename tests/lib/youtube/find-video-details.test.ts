// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findVideoDetails } from '../../../lib/youtube/find-video-details.ts';
import { readPageReport, type PageReport } from '../../../lib/youtube/page-report.ts';
import type { VideoDetails } from '../../../lib/youtube/video-details.ts';
import { createPlayerResponse } from '../../support/responses.ts';
import { getElement, showWatchPage } from '../../support/watch-page.ts';

let lifetime: AbortController;
let found: VideoDetails | null;

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  found = null;
  showWatchPage();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

const reported = readPageReport(JSON.stringify({ playerResponse: createPlayerResponse() }));

function find(report = signal<PageReport | null>(null)): typeof report {
  void keep(findVideoDetails('interview41', report, lifetime.signal));
  return report;
}

async function keep(details: Promise<VideoDetails>): Promise<void> {
  found = await details;
}

describe('lib/youtube/find-video-details', () => {
  it('takes what is reported, at once or later', async () => {
    find(signal(reported));
    await vi.advanceTimersByTimeAsync(0);
    expect(found?.description).toMatch(/Deckle edges/);
    found = null;
    const report = find();
    await vi.advanceTimersByTimeAsync(9000);
    expect(found).toBeNull();
    report.value = reported;
    await vi.advanceTimersByTimeAsync(0);
    expect(found).toMatchObject({ videoId: 'interview41', secondHand: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads the page after ten seconds of silence, as soon as it shows a description', async () => {
    find();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(found).toBeNull();
    getElement('#attributed-snippet-text').textContent = '0:00 Rags';
    await vi.advanceTimersByTimeAsync(1000);
    expect(found).toMatchObject({ description: '0:00 Rags', secondHand: true });
  });

  it('takes a video for one that is not played where YouTube shows its error screen for it', async () => {
    find();
    getElement('#error-screen').removeAttribute('hidden');
    getElement('ytd-watch-flexy').setAttribute('video-id', 'interview42');
    document.dispatchEvent(new Event('yt-page-data-updated'));
    await vi.advanceTimersByTimeAsync(0);
    expect(found).toBeNull();
    getElement('ytd-watch-flexy').setAttribute('video-id', 'interview41');
    document.dispatchEvent(new Event('yt-page-data-updated'));
    await vi.advanceTimersByTimeAsync(0);
    expect(found).toMatchObject({ videoId: 'interview41', playable: false, description: '' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits on where the page has grown and shows no error', async () => {
    find();
    getElement('ytd-watch-flexy').setAttribute('video-id', 'interview41');
    document.dispatchEvent(new Event('yt-page-data-updated'));
    await vi.advanceTimersByTimeAsync(0);
    expect(found).toBeNull();
  });

  it('gives up after twenty', async () => {
    find();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(found).toMatchObject({ videoId: 'interview41', description: '' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when the video is left', async () => {
    const report = find();
    lifetime.abort();
    report.value = reported;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(found).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});
