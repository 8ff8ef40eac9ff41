/** What YouTube's player acts on wherever in it they happen. */
const EVENTS = ['click', 'dblclick', 'contextmenu', 'wheel'];

/** Keeps what is done with the pointer in `host` from the player that `host` lies over, until `lifetime` ends. */
export function isolatePointer(host: HTMLElement, lifetime: AbortSignal): void {
  for (const type of EVENTS) host.addEventListener(type, stop, { signal: lifetime, passive: true });
}

function stop(event: Event): void {
  event.stopPropagation();
}
