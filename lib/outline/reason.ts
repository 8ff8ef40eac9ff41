/** Named reasons for what the reader decided, from a closed set, so that each row can answer "why this?". */
export type Reason =
  | 'time-leads'
  | 'time-trails'
  | 'under-label'
  | 'dotted-ordinal'
  | 'heading-before-chapter'
  | 'flat-by-default';
