// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { isOwnKey, isolateKeys } from '../../../lib/youtube/isolate-keys.ts';

const none = { ctrlKey: false, altKey: false, metaKey: false };

function create(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild;
  if (element === null) throw new Error(`no element in ${markup}`);
  return element;
}

describe('lib/youtube/isolate-keys', () => {
  it.each([
    ['<input type="search">', 'k'],
    ['<input>', ' '],
    ['<textarea></textarea>', 'f'],
    ['<a href="/watch">', 'ArrowDown'],
    ['<a href="/watch">', 'Enter'],
    ['<a href="/watch">', '/'],
    ['<button>', 'Escape'],
    ['<button>', ' '],
    ['<input type="checkbox">', ' '],
    ['<div role="separator">', 'Home'],
  ])('keeps from YouTube what is pressed on %s: %j', (markup, key) => {
    expect(isOwnKey({ ...none, key }, create(markup))).toBe(true);
  });

  it.each([
    ['<a href="/watch">', ' '],
    ['<a href="/watch">', 'k'],
    ['<button>', 'f'],
    ['<input type="checkbox">', 'm'],
    ['<button>', '7'],
  ])('leaves to YouTube what is pressed on %s: %j', (markup, key) => {
    expect(isOwnKey({ ...none, key }, create(markup))).toBe(false);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves keys with %s to YouTube and the browser', (modifier) => {
    expect(isOwnKey({ ...none, key: 'ArrowRight', [modifier]: true }, create('<a href="/watch">'))).toBe(false);
    expect(isOwnKey({ ...none, key: 'ArrowRight', [modifier]: true }, create('<input>'))).toBe(true);
  });

  it.each(['keydown', 'keypress', 'keyup'])('stops %s at the host, after the panel has seen it', (type) => {
    const lifetime = new AbortController();
    const host = document.createElement('div');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    document.body.append(host);
    const inPanel = vi.fn<() => void>();
    const onDocument = vi.fn<() => void>();
    field.addEventListener(type, inPanel);
    document.addEventListener(type, onDocument);
    isolateKeys(host, lifetime.signal);
    function press(): void {
      field.dispatchEvent(new KeyboardEvent(type, { key: 'k', bubbles: true, composed: true }));
    }
    press();
    expect([inPanel.mock.calls.length, onDocument.mock.calls.length]).toEqual([1, 0]);
    lifetime.abort();
    press();
    expect([inPanel.mock.calls.length, onDocument.mock.calls.length]).toEqual([2, 1]);
    document.removeEventListener(type, onDocument);
    host.remove();
  });
});
