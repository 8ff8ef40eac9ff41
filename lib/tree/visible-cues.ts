import type { Cue } from '../timeline/cue.ts';

/** The cues that are on the screen, in its order: all whose sections are open. */
export function visibleCues(roots: readonly Cue[], isOpen: (cue: Cue) => boolean): readonly Cue[] {
  return roots.flatMap((cue) =>
    cue.children.length > 0 && isOpen(cue) ? [cue, ...visibleCues(cue.children, isOpen)] : [cue],
  );
}
