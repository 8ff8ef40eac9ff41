import { signal, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import { AD_CLASS, SELECTORS } from './selectors.ts';

/** YouTube's player as the sidebar needs to know it. */
export interface PlayerElement {
  /** The video of the watch page, not a preview's; another one after YouTube replaced it. */
  readonly video: ReadonlySignal<HTMLVideoElement | null>;
  readonly adShowing: ReadonlySignal<boolean>;
  /** True while YouTube hides the controls over the picture. */
  readonly controlsHidden: ReadonlySignal<boolean>;
}

/** Without an event for a new element: whatever plays has loaded its metadata before. */
const SIGNS_OF_A_VIDEO = ['loadedmetadata', 'playing'];

/** Follows the player until `lifetime` ends; `changed` is told when it may play something else. */
export function observePlayerElement(lifetime: AbortSignal, changed: () => void): PlayerElement {
  const video = signal<HTMLVideoElement | null>(null);
  const adShowing = signal(false);
  const controlsHidden = signal(false);
  let player: Element | null = null;

  function readClasses(): void {
    adShowing.value = player?.classList.contains(AD_CLASS) ?? false;
    controlsHidden.value = player?.classList.contains('ytp-autohide') ?? false;
  }
  const observer = new MutationObserver(readClasses);

  function find(): void {
    const found = document.querySelector(SELECTORS.player);
    if (found !== player) {
      player = found;
      observer.disconnect();
      if (player !== null) {
        observer.observe(player, { attributes: true, attributeFilter: ['class'] });
      }
    }
    // The ad's state first: a new element that plays an ad must never count as the content.
    readClasses();
    video.value = document.querySelector<HTMLVideoElement>(SELECTORS.video);
  }

  function onSign(): void {
    find();
    changed();
  }

  for (const type of SIGNS_OF_A_VIDEO) {
    // Media events do not bubble, but they can be captured.
    document.addEventListener(type, onSign, { signal: lifetime, capture: true });
  }
  onEnd(lifetime, () => observer.disconnect());
  find();
  return { video, adShowing, controlsHidden };
}
