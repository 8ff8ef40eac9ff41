import { describe, expect, it } from 'vitest';
import { readPlayerResponse } from '../../../lib/youtube/read-player-response.ts';
import { createPlayerResponse } from '../../support/responses.ts';

describe('lib/youtube/read-player-response', () => {
  it('reads what the video is and what its author typed', () => {
    expect(readPlayerResponse(createPlayerResponse())).toEqual({
      videoId: 'interview41',
      title: 'The second life of paper',
      duration: 12480,
      description: '0:00 Rags\n4:10 Sizing\n9:55 Deckle edges',
      channelId: 'UCcapitulacapitulacapitu',
      live: false,
      upcoming: false,
      playable: true,
      secondHand: false,
    });
  });

  it('reads a length that is a number, too', () => {
    expect(readPlayerResponse(createPlayerResponse({ lengthSeconds: 12480 }))).toMatchObject({ duration: 12480 });
  });

  it('does without a word on whether it plays', () => {
    const response = { videoDetails: createPlayerResponse().videoDetails };
    expect(readPlayerResponse(response)).toMatchObject({ playable: true });
  });

  it('knows no duration of a running stream, and that of a finished one', () => {
    const running = readPlayerResponse(createPlayerResponse({ isLive: true, isLiveContent: true, lengthSeconds: '0' }));
    expect(running).toMatchObject({ live: true, duration: null });
    const finished = readPlayerResponse(createPlayerResponse({ isLiveContent: true }));
    expect(finished).toMatchObject({ live: false, duration: 12480 });
  });

  it.each([
    ['OK', {}, true],
    ['LOGIN_REQUIRED', {}, false],
    ['UNPLAYABLE', {}, false],
    ['ERROR', {}, false],
    ['LIVE_STREAM_OFFLINE', { isUpcoming: true }, true],
  ])('with the status %s', (status, changes, playable) => {
    expect(readPlayerResponse(createPlayerResponse(changes, status))).toMatchObject({ playable });
  });

  it.each([
    ['title', 7, { title: '' }],
    ['lengthSeconds', '1e9', { duration: null }],
    ['lengthSeconds', undefined, { duration: null }],
    ['shortDescription', undefined, { description: '' }],
    ['channelId', 'javascript:0', { channelId: null }],
    ['isLive', 'yes', { live: false }],
  ])('does without a sensible %s (%j)', (property, value, expected) => {
    expect(readPlayerResponse(createPlayerResponse({ [property]: value }))).toMatchObject(expected);
  });

  it.each([
    null,
    'text',
    [],
    {},
    { videoDetails: null },
    createPlayerResponse({ videoId: undefined }),
    createPlayerResponse({ videoId: '../etc/pass' }),
    createPlayerResponse({ shortDescription: { simpleText: 'x' } }),
    createPlayerResponse({ shortDescription: 'x'.repeat(50_001) }),
  ])('refuses %j', (response) => {
    expect(readPlayerResponse(response)).toBeNull();
  });
});
