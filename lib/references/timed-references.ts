import type { Reference } from './model.ts';

/** A reference whose time the author gave. */
export type TimedReference = Reference & { readonly startTime: number };

/** Those of the references that have a time, in order of time. */
export function timedReferences(references: readonly Reference[]): readonly TimedReference[] {
  return references
    .filter((reference): reference is TimedReference => reference.startTime !== null)
    .toSorted((a, b) => a.startTime - b.startTime);
}
