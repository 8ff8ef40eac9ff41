import type { MoviePlayer } from './player.ts';

/** YouTube's own keys, on the document, as its page has them; `acted` is told of each that did something. */
export function listenToKeys(
  player: MoviePlayer,
  toggles: { readonly fullscreen: () => void },
  acted: (key: string) => void,
): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey || isTyping(event.target)) return;
    if (!act(event.key, player, toggles)) return;
    event.preventDefault();
    acted(event.key);
  });
}

/** YouTube looks at the tag alone, which within a shadow root is the host's. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA'].includes(target.tagName));
}

function act(key: string, player: MoviePlayer, toggles: { readonly fullscreen: () => void }): boolean {
  const video = player.video();
  const seekBy = (seconds: number) => (video.currentTime = Math.max(0, video.currentTime + seconds));
  const actions: Readonly<Record<string, () => unknown>> = {
    k: () => togglePlay(video),
    ' ': () => togglePlay(video),
    j: () => seekBy(-10),
    l: () => seekBy(10),
    ArrowLeft: () => seekBy(-5),
    ArrowRight: () => seekBy(5),
    m: () => (video.muted = !video.muted),
    f: toggles.fullscreen,
    '/': () => document.querySelector<HTMLElement>('ytd-masthead input')?.focus(),
  };
  if (/^\d$/.test(key)) video.currentTime = (video.duration * Number(key)) / 10;
  else if (Object.hasOwn(actions, key)) actions[key]?.();
  else return false;
  return true;
}

function togglePlay(video: HTMLVideoElement): void {
  if (video.paused) void video.play();
  else video.pause();
}
