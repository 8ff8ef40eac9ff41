// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { observeTheme } from '../../../lib/youtube/theme.ts';
import { observersHaveRun } from '../../support/watch-page.ts';

describe('lib/youtube/theme', () => {
  const lifetime = new AbortController();
  afterEach(() => lifetime.abort());

  it('follows the attribute of the page until its lifetime ends', async () => {
    const theme = observeTheme(lifetime.signal);
    expect(theme.value).toBe('light');
    document.documentElement.setAttribute('dark', '');
    await observersHaveRun();
    expect(theme.value).toBe('dark');
    lifetime.abort();
    document.documentElement.removeAttribute('dark');
    await observersHaveRun();
    expect(theme.value).toBe('dark');
  });
});
