import type { LineForm } from './lines/line-form.ts';

/** How a chapter's time was read on its line. */
export type ChapterReason = LineForm | 'title-beside-time' | 'steps-back';

/** Why a row stands at its depth. */
export type LevelReason =
  | 'flat-by-default'
  | 'heading-before-chapter'
  | 'heading-numbered'
  | 'heading-marked'
  | 'dotted-ordinal'
  | 'other-numbering'
  | 'tree-glyph'
  | 'indented'
  | 'other-marker'
  | 'timed-parent'
  | 'range-in-range';

/** Why a list is the table of contents, or why there is none. */
export type OutlineReason = 'under-label' | 'starts-at-zero' | 'ascends' | 'most-times' | 'no-times' | 'no-list';

/** Why a list of times is not the table of contents. */
export type RejectionReason =
  | 'single-time'
  | 'references-label'
  | 'corrections-label'
  | 'mostly-links'
  | 'not-ascending'
  | 'clock-times'
  | 'track-lengths'
  | 'thin-evidence'
  | 'same-times-again'
  | 'another-part'
  | 'lesser-list'
  | 'past-the-end';

/** Named reasons for what the reader decided, from a closed set, so that each row can answer "why this?". */
export type Reason = ChapterReason | LevelReason | OutlineReason | RejectionReason;
