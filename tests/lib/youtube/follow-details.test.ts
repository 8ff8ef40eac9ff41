import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { followDetails } from '../../../lib/youtube/follow-details.ts';
import type { PageReport } from '../../../lib/youtube/page-report.ts';
import type { VideoDetails } from '../../../lib/youtube/video-details.ts';
import { makeVideo } from '../../support/make-reading.ts';

function follow(found: Partial<VideoDetails>) {
  const report = signal<PageReport | null>(null);
  const lifetime = new AbortController();
  const details = followDetails(makeVideo(found), report, lifetime.signal);
  const say = (reported: Partial<VideoDetails>) => {
    report.value = { details: makeVideo(reported), nativeChapters: [] };
  };
  return { details, say, lifetime };
}

describe('lib/youtube/follow-details', () => {
  it("takes YouTube's own record instead of what the page showed", () => {
    const { details, say } = follow({ secondHand: true, title: 'Shown' });
    expect(details.value.title).toBe('Shown');
    say({ title: 'Recorded' });
    expect(details.value).toMatchObject({ title: 'Recorded', secondHand: false });
  });

  it.each([
    ['a premiere that begins', { upcoming: true }, { live: true }],
    ['a stream that has ended', { live: true }, {}],
    ['a video that is refused no more', { playable: false }, {}],
  ])('takes the record of %s', (_what, before, after) => {
    const { details, say } = follow(before);
    say({ title: 'Later', ...after });
    expect(details.value.title).toBe('Later');
  });

  it('takes no record that says the same of it once more: the sidebar would begin anew', () => {
    const { details, say } = follow({ title: 'First' });
    const { value: first } = details;
    say({ title: 'First, renamed' });
    expect(details.value).toBe(first);
  });

  it('follows nothing when its lifetime is over', () => {
    const { details, say, lifetime } = follow({ upcoming: true });
    lifetime.abort();
    say({ live: true });
    expect(details.value.upcoming).toBe(true);
  });
});
