const TEXT_FIELDS = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=range])';
const PRESSED_BY_SPACE = 'button, summary, input[type=checkbox], input[type=radio]';

/** The keys that the sidebar acts on wherever its focus is. */
const OWN_KEYS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', 'Escape', '/']);

/** What of a pressed key matters. */
export type Keystroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Whether a key that was pressed on `target` is the sidebar's alone, so that YouTube must not play, seek or mute by it. */
export function isOwnKey({ key, ctrlKey, altKey, metaKey }: Keystroke, target: Element): boolean {
  if (target.matches(TEXT_FIELDS)) return true;
  if (ctrlKey || altKey || metaKey) return false;
  return OWN_KEYS.has(key) || (key === ' ' && target.matches(PRESSED_BY_SPACE));
}

/**
 * Stops the sidebar's own keys at `host`, on their way up to YouTube's listeners on the document: there an event
 * from a shadow root looks as if nobody was typing. All other keys stay YouTube's.
 */
export function isolateKeys(host: HTMLElement, lifetime: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(type, stopOwnKey, { signal: lifetime });
  }
}

function stopOwnKey(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  if (target instanceof Element && isOwnKey(event, target)) event.stopPropagation();
}
