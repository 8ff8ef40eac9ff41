import { useComputed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Cue } from '../lib/timeline/cue.ts';
import { useSidebar } from './sidebar-context.ts';

/** What the row of a chapter and that of a section have in common. */
export interface Row {
  /** Whether a search leaves it out. */
  readonly hidden: ReadonlySignal<boolean>;
  /** Whether it is the one that plays, of those on the screen. */
  readonly active: ReadonlySignal<boolean>;
  /** Whether its menu button can be seen: where there is a pointer, only in the row that is pointed at or has the focus. */
  readonly reached: ReadonlySignal<boolean>;
  readonly hasReferences: ReadonlySignal<boolean>;
  /** Whether the person has its references open. */
  readonly referencesOpen: Signal<boolean>;
}

/**
 * How the row of a cue stands in the sidebar. A list has many: each reaction here is paid for in every row. A video that
 * turns out to be longer has other cues with the same ids, so the ids are what is compared.
 */
export function useRow(cue: Cue): Row {
  const { sidebar, hovers } = useSidebar();
  const { watch, search, rowMenu, pointedRow, focusedRow } = sidebar;
  return {
    hidden: useComputed(() => search.cues.value?.visible.has(cue.id) === false),
    active: useComputed(() => sidebar.visibleActiveCue.value?.id === cue.id),
    reached: useComputed(() => !hovers || [rowMenu.value?.id, pointedRow.value, focusedRow.value].includes(cue.id)),
    hasReferences: useComputed(() => watch.cueReferences.value.has(cue.id)),
    referencesOpen: useSignal(false),
  };
}
