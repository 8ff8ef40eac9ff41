import { useComputed, useSignalEffect } from '@preact/signals';
import { ROWS_AT_ONCE } from '../lib/store/sidebar-store.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import { useSidebar } from './sidebar-context.ts';

/** Of `cues`, the top level of the outline, those whose turn has come: first a screenful, then more task by task. */
export function useGradualRows(cues: readonly Cue[]): readonly Cue[] {
  const { builtRows, visibleCues, watch } = useSidebar().sidebar;
  const complete = useComputed(() => builtRows.value >= watch.timeline.value.cues.length);
  const reached = useComputed(() => (complete.value ? null : new Set(visibleCues.value.slice(0, builtRows.value))));

  useSignalEffect(() => {
    if (complete.value) return undefined;
    const next = builtRows.value + ROWS_AT_ONCE;
    const timer = setTimeout(() => (builtRows.value = next));
    return () => clearTimeout(timer);
  });

  return reached.value === null ? cues : cues.filter((cue) => reached.value?.has(cue));
}
