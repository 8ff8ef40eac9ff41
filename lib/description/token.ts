import type { Position } from './position.ts';

/** An http(s) address, bare or the target of a markdown link. */
export interface LinkToken {
  readonly kind: 'link';
  /** The address alone, `https://…`, as the author wrote it. */
  readonly position: Position;
  readonly url: string;
  /** Of `[text](address)`: the text between the square brackets, and the whole construct; else null. */
  readonly markdown: { readonly text: Position; readonly whole: Position } | null;
}

/** A time of the video ("1:02:03"), or a range of two ("0:10 – 1:20"). */
export interface TimestampToken {
  readonly kind: 'timestamp';
  /** The time or the range alone, without brackets around it. */
  readonly position: Position;
  /** Seconds, with a fraction where milliseconds are written. */
  readonly startTime: number;
  /** Seconds, where the author wrote a range; else null. */
  readonly endTime: number | null;
}

/** What is more than text on a line, in the order in which it stands there. Tokens never overlap. */
export type Token = LinkToken | TimestampToken;
