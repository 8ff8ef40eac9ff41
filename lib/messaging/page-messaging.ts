/** The way from the page's own world to the isolated one; nothing goes back. */
const EVENT = 'capitula:report';

/** Characters: the longest description, the chapters and their escapes; what is longer is not ours. */
const MAX_LENGTH = 400_000;

/**
 * Says `text` to the isolated world, and whether anybody heard it: after the extension was removed nobody does. A
 * string, because Firefox lets no object through; an event of our own name rather than a posted message, because that
 * wakes no other listener.
 */
export function sendReport(text: string): boolean {
  return !document.dispatchEvent(new CustomEvent(EVENT, { detail: text, cancelable: true }));
}

/** Hears what is said in the page's world, by whomever: a string of bounded length and nothing else is certain. */
export function onReport(listener: (text: string) => void, lifetime: AbortSignal): void {
  document.addEventListener(
    EVENT,
    (event) => {
      event.preventDefault();
      const text: unknown = event instanceof CustomEvent ? event.detail : null;
      if (typeof text === 'string' && text.length <= MAX_LENGTH) listener(text);
    },
    { signal: lifetime },
  );
}
