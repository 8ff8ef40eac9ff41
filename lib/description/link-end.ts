import { isBlank, isInvisible, isLineBreak } from './characters.ts';

/** Characters that no address holds in running text: quotes, angle brackets, and the marks of scripts without blanks. */
const ENDS = new Set('<>"`|\\^{}「」『』【】《》〈〉（），。、；！？“”«»');
/** Marks that may stand in an address, but at its end belong to the sentence. */
const TRAILING = new Set(".,;:!?'*~…’‘");

/**
 * Finds the end of the http(s) address that begins at `start`, or -1 where none does.
 * Brackets end it unless they were opened within it; punctuation behind it stays outside.
 */
export function linkEnd(text: string, start: number, limit: number): number {
  const host = hostStart(text, start);
  if (host < 0 || host >= limit || '/?#:@'.includes(text.charAt(host))) return -1;
  let round = 0;
  let square = 0;
  let at = host;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    if (isBlank(code) || isInvisible(code) || isLineBreak(code)) break;
    const character = text.charAt(at);
    if (ENDS.has(character)) break;
    if (character === '(') round += 1;
    else if (character === '[') square += 1;
    else if (character === ')' && (round -= 1) < 0) break;
    else if (character === ']' && (square -= 1) < 0) break;
  }
  while (at > host && TRAILING.has(text.charAt(at - 1))) at -= 1;
  return at > host ? at : -1;
}

/** Whether it is a letter, a digit, or one of "-./": most of an address is, and they call for no other look. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x2d && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

/** Where the host begins behind `http://` or `https://` in any case, or -1. */
function hostStart(text: string, start: number): number {
  // of all that begins with an h, the second letter tells most apart
  if ((text.charCodeAt(start + 1) | 0x20) !== 0x74) return -1;
  const scheme = text.slice(start, start + 8).toLowerCase();
  if (scheme === 'https://') return start + 8;
  return scheme.startsWith('http://') ? start + 7 : -1;
}
