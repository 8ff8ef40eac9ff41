import { describe, expect, it } from 'vitest';
import { rememberSource, REMEMBERED_CHANNELS } from '../../../lib/settings/source-kind.ts';

describe('lib/settings/source-kind', () => {
  it('remembers one source a channel', () => {
    const first = rememberSource({}, 'UC1', 'author-chapters');
    expect(rememberSource(first, 'UC1', 'pinned-comment')).toEqual({ UC1: 'pinned-comment' });
    expect(rememberSource(first, 'UC2', 'description')).toEqual({ UC1: 'author-chapters', UC2: 'description' });
  });

  it('forgets the oldest choices when there are too many', () => {
    const full = Object.fromEntries(
      Array.from({ length: REMEMBERED_CHANNELS }, (_, index) => [`UC${index}`, 'description'] as const),
    );
    const channels = Object.keys(rememberSource(full, 'UCnew', 'author-chapters'));
    expect(channels).toHaveLength(REMEMBERED_CHANNELS);
    expect(channels).not.toContain('UC0');
    expect(channels.at(-1)).toBe('UCnew');
  });
});
