// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onReport, sendReport } from '../../../lib/messaging/page-messaging.ts';

let lifetime: AbortController;
let heard: string[];
beforeEach(() => {
  lifetime = new AbortController();
  heard = [];
  onReport((text) => heard.push(text), lifetime.signal);
});
afterEach(() => lifetime.abort());

describe('lib/messaging/page-messaging', () => {
  it('carries a string from the page to the extension', () => {
    expect(sendReport('{"a":1}')).toBe(true);
    expect(heard).toEqual(['{"a":1}']);
  });

  it.each<CustomEventInit<unknown>>([
    { detail: { a: 1 } },
    { detail: null },
    { detail: 7 },
    { detail: 'x'.repeat(400_001) },
    {},
  ])('lets nothing through but a string of bounded length', (init) => {
    document.dispatchEvent(new CustomEvent('capitula:report', init));
    document.dispatchEvent(new Event('capitula:report'));
    expect(heard).toEqual([]);
  });

  it('hears nothing when its lifetime has ended', () => {
    lifetime.abort();
    expect(sendReport('x')).toBe(false);
    expect(heard).toEqual([]);
  });
});
