/** Marks that nobody sees, and those that turn the direction of what follows; but not what chooses how an emoji looks. */
const INVISIBLE = /[\0\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** `text` without the marks in it that nobody sees. Joiners stay: scripts and emoji need them. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
