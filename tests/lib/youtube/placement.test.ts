// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeInPage } from '../../../lib/youtube/placement.ts';
import { getElement, observersHaveRun, showWatchPage } from '../../support/watch-page.ts';

let lifetime: AbortController;
let host: HTMLElement;

beforeEach(() => {
  lifetime = new AbortController();
  host = document.createElement('capitula-sidebar');
  showWatchPage();
  setColumnShown(true);
  setFullScreen(null);
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

/** As YouTube does it at its breakpoint. happy-dom draws nothing, so that it cannot tell what is visible. */
function setColumnShown(shown: boolean): void {
  getElement('ytd-watch-flexy').toggleAttribute('is-two-columns_', shown);
  Object.assign(getElement('#secondary-inner'), { checkVisibility: () => shown });
}

function setFullScreen(element: Element | null): void {
  Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
  document.dispatchEvent(new Event('fullscreenchange'));
}

describe('lib/youtube/placement', () => {
  it('is the first child of the second column', () => {
    const { layout } = placeInPage(host, lifetime.signal);
    expect(getElement('#secondary-inner').firstElementChild).toBe(host);
    expect(layout.value).toBe('column');
  });

  it('leaves a second column that scrolls on its own to a panel of YouTube’s while that is open', async () => {
    getElement('ytd-watch-flexy').setAttribute('split-scroll', '');
    const { layout } = placeInPage(host, lifetime.signal);
    expect(layout.value).toBe('below');
    getElement('[target-id=engagement-panel-structured-description]').setAttribute('visibility', 'HIDDEN');
    await observersHaveRun();
    expect(layout.value).toBe('side-rail');
    expect(getElement('#secondary-inner').firstElementChild).toBe(host);
  });

  it('asks what is drawn where the page does not say that there are two columns', () => {
    getElement('ytd-watch-flexy').removeAttribute('is-two-columns_');
    expect(placeInPage(host, lifetime.signal).layout.value).toBe('column');
  });

  it('stands under the metadata where there is one column', () => {
    setColumnShown(false);
    const { layout } = placeInPage(host, lifetime.signal);
    expect(getElement('ytd-watch-metadata').nextElementSibling).toBe(host);
    expect(host.parentElement?.localName).toBe('div');
    expect(layout.value).toBe('below');
  });

  it('moves when the window passes the breakpoint, and back', async () => {
    const { layout } = placeInPage(host, lifetime.signal);
    setColumnShown(false);
    await observersHaveRun();
    expect(layout.value).toBe('below');
    setColumnShown(true);
    await observersHaveRun();
    expect(layout.value).toBe('column');
  });

  it('lies over the player in full screen, and goes back after it', () => {
    const { layout } = placeInPage(host, lifetime.signal);
    setFullScreen(getElement('#player-container'));
    expect(host.parentElement).toBe(getElement('#movie_player'));
    expect(layout.value).toBe('full-screen');
    setFullScreen(null);
    expect(host.parentElement).toBe(getElement('#secondary-inner'));
  });

  it('stays where it is while something else than the player is in full screen', () => {
    const { layout } = placeInPage(host, lifetime.signal);
    setFullScreen(document.createElement('div'));
    expect(layout.value).toBe('column');
  });

  it('comes back when YouTube throws it out', async () => {
    placeInPage(host, lifetime.signal);
    host.remove();
    await observersHaveRun();
    expect(getElement('#secondary-inner').firstElementChild).toBe(host);
  });

  it('comes back when YouTube draws anew what it stands in', async () => {
    placeInPage(host, lifetime.signal);
    const columns = getElement('#columns');
    const redrawn = columns.cloneNode(true);
    if (!(redrawn instanceof HTMLElement)) throw new Error('no element');
    redrawn.querySelector('capitula-sidebar')?.remove();
    columns.replaceWith(redrawn);
    await observersHaveRun();
    expect(getElement('#secondary-inner').firstElementChild).toBe(host);
  });

  it('waits for the page to be built', async () => {
    document.body.replaceChildren();
    const { layout } = placeInPage(host, lifetime.signal);
    expect(layout.value).toBeNull();
    showWatchPage();
    setColumnShown(true);
    await observersHaveRun();
    expect(layout.value).toBe('column');
  });

  it('keeps away from a watch page that is hidden', () => {
    getElement('ytd-watch-flexy').setAttribute('hidden', '');
    expect(placeInPage(host, lifetime.signal).layout.value).toBeNull();
  });

  it("floats at the window's edge when it has known no place for ten seconds, until there is one", () => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    const { layout } = placeInPage(host, lifetime.signal);
    vi.advanceTimersByTime(9_999);
    expect(host.isConnected).toBe(false);
    vi.advanceTimersByTime(1);
    expect(layout.value).toBe('floating');
    expect(host.parentElement).toBe(document.body);
    showWatchPage();
    setColumnShown(true);
    document.dispatchEvent(new Event('yt-navigate-finish'));
    expect(layout.value).toBe('column');
  });

  it('leaves nothing behind when its lifetime ends', async () => {
    placeInPage(host, lifetime.signal);
    lifetime.abort();
    expect(host.isConnected).toBe(false);
    getElement('#panels').append('x');
    document.dispatchEvent(new Event('fullscreenchange'));
    await observersHaveRun();
    expect(host.isConnected).toBe(false);
  });
});
