import type { ElementHandle } from 'puppeteer-core';

/** For how many frames in a row an element is in the same place before it is taken to stay there. */
const STILL_FRAMES = 3;

/** Waits until the list no longer scrolls under an element: a press that begins on one row and ends on another is none. */
export async function standsStill(element: ElementHandle<Element>): Promise<void> {
  await element.evaluate(async (node, frames) => {
    let before = node.getBoundingClientRect();
    for (let still = 0; still < frames;) {
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other
      await new Promise(requestAnimationFrame);
      const now = node.getBoundingClientRect();
      still = now.top === before.top && now.left === before.left ? still + 1 : 0;
      before = now;
    }
  }, STILL_FRAMES);
}
