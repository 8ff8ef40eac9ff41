import { describe, expect, it } from 'vitest';
import { lazy } from '../../lib/lazy.ts';

describe('lib/lazy', () => {
  it('makes nothing before the first use', () => {
    let made = 0;
    lazy(() => {
      made += 1;
      return {};
    });
    expect(made).toBe(0);
  });

  it('gives the same value at each use', () => {
    const value = lazy(() => new Map());
    expect(value()).toBe(value());
  });
});
