/**
 * Where something stands in a description: UTF-16 offsets, `end` exclusive, so that
 * `description.slice(start, end)` gives the author's own text back.
 */
export interface Position {
  readonly start: number;
  readonly end: number;
}
