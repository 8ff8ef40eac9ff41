import markup from '../fixtures/youtube/watch-page.html?raw';

/** Makes the document a watch page of YouTube's, classic, with two columns. Needs happy-dom. */
export function showWatchPage(): void {
  document.body.innerHTML = markup;
}

/** Changes the address as YouTube does, without loading anything and without an event. */
export function goTo(path: string): void {
  const { happyDOM } = window as unknown as { readonly happyDOM: { readonly setURL: (url: string) => void } };
  happyDOM.setURL(`https://www.youtube.com${path}`);
}

/** The one element of the document that matches. */
export function getElement(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector} in the page`);
  return found;
}

/** Waits until the page's observers have run. */
export function observersHaveRun(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
