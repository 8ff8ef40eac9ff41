/**
 * How a line is written that has a time, as the construct that read it says: it tells the lines of a list from others,
 * and it is what the reader says for why a row is there.
 */
export type LineForm = 'time-leads' | 'time-trails' | 'time-between' | 'time-unusual' | 'several-on-line';
