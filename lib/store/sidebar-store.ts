import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import type { Settings } from '../settings/settings.ts';
import type { VideoState, View } from '../settings/video-state.ts';
import type { Cue } from '../timeline/cue.ts';
import { visibleCues } from '../tree/visible-cues.ts';
import { findBesideOutline } from './found.ts';
import { presenceOf, type Presence } from './presence.ts';
import { createSearch, type Search } from './search.ts';
import type { Source, Sources } from './sources.ts';
import type { WatchStore } from './watch-store.ts';

/** The sidebar of one video: what is open, searched, followed; over the watch store and what is remembered. */
export interface SidebarStore {
  readonly watch: WatchStore;
  readonly sources: Sources;
  /** The source whose outline this is. */
  readonly source: Source;
  readonly settings: Settings;
  readonly presence: Presence;
  /** Whether anything of it is in the page: always, unless there is nothing to show and nobody asked. */
  readonly shown: ReadonlySignal<boolean>;
  /** Open, or collapsed to the slim rail. Remembered for all videos with contents. */
  readonly open: Signal<boolean>;
  /** Width in px while it is dragged, or null: a setting is only where that ends. */
  readonly draggedWidth: Signal<number | null>;
  /** Width in px as dragged or set, or null for as wide as the place is. */
  readonly width: ReadonlySignal<number | null>;
  readonly view: ReadonlySignal<View>;
  readonly search: Search;
  /** Whether the search field is shown. */
  readonly searching: Signal<boolean>;
  /** Whether the list scrolls along with playback. */
  readonly following: Signal<boolean>;
  /** Whether the active row can be seen without scrolling. */
  readonly activeInSight: Signal<boolean>;
  /** Whether each chapter shows a checkbox that says whether it is played. */
  readonly choosing: Signal<boolean>;
  /** Id of the cue whose row the pointer was last on, or null. */
  readonly pointedRow: Signal<string | null>;
  /** Id of the cue whose row last had the keyboard focus, or null. */
  readonly focusedRow: Signal<string | null>;
  /** The cue whose menu is open, or null. */
  readonly rowMenu: Signal<Cue | null>;
  /** What the status line says; each text is spoken once. */
  readonly announcement: ReadonlySignal<string>;
  /** Counts requests to put the keyboard focus into the sidebar. */
  readonly focusRequests: ReadonlySignal<number>;
  readonly toggle: () => void;
  /** Opens the sidebar and puts the keyboard focus on the active chapter, or the first. */
  readonly focus: () => void;
  /** Whether the rows of a section are shown: as chosen, by default, or because something in it is found. */
  readonly isSectionOpen: (cue: Cue) => boolean;
  /** The rows of the outline on the screen, in its order. */
  readonly visibleCues: ReadonlySignal<readonly Cue[]>;
  /** How many of them are in the page so far: a long list is built over several frames. */
  readonly builtRows: Signal<number>;
  /** The deepest cue of the active path that has a row on the screen. */
  readonly visibleActiveCue: ReadonlySignal<Cue | null>;
  readonly setSectionOpen: (cue: Cue, open: boolean) => void;
  readonly setAllSectionsOpen: (open: boolean) => void;
  readonly setView: (view: View) => void;
  readonly announce: (text: string) => void;
}

export interface SidebarStoreOptions {
  readonly watch: WatchStore;
  readonly sources: Sources;
  readonly settings: Settings;
  readonly videoState: Signal<VideoState>;
  readonly signal: AbortSignal;
}

/** How many rows of a long list are built at once: what fills the screen, in a fraction of a frame. */
export const ROWS_AT_ONCE = 24;

/** Up to this many rows all sections are open at first; of more, those that playback has come to. */
const OPEN_ALL_UP_TO = 60;

/** Makes the store for the sidebar of one video. */
export function createSidebarStore(options: SidebarStoreOptions): SidebarStore {
  const { watch, sources, settings, videoState } = options;
  const presence = presenceOf(watch.reading);
  const open = presence === 'contents' ? settings.open : signal(false);
  const draggedWidth = signal<number | null>(null);
  const view = computed(() => videoState.value.view);
  const search = createSearch({
    timeline: watch.timeline,
    cueReferences: watch.cueReferences,
    findBeside: (isHit) => findBesideOutline(watch, isHit),
    signal: options.signal,
  });
  const announcement = signal('');
  const focusRequests = signal(0);
  const visited = visitedSections(watch, options.signal);
  const builtRows = signal(ROWS_AT_ONCE);
  const stopRebuilding = effect(() => {
    // A search opens all sections: as many rows at once as at first, the rest after that.
    const opensMore =
      search.active.value && untracked(() => watch.timeline.value.sections.some((cue) => !isChosenOpen(cue)));
    if (opensMore) builtRows.value = ROWS_AT_ONCE;
  });
  onEnd(options.signal, stopRebuilding);

  function isSectionOpen(cue: Cue): boolean {
    return search.active.value || isChosenOpen(cue);
  }

  function isChosenOpen(cue: Cue): boolean {
    const chosen = videoState.value.openSections[cue.id];
    return chosen ?? (watch.timeline.value.cues.length <= OPEN_ALL_UP_TO || visited.value.has(cue.id));
  }

  const visible = computed(() => {
    const timeline = watch.timeline.value;
    const found = search.cues.value?.visible;
    const rows = view.value === 'flat' ? timeline.chapters : visibleCues(timeline.roots, isSectionOpen);
    return found === undefined ? rows : rows.filter((cue) => found.has(cue.id));
  });

  function changeVideoState(change: Partial<VideoState>): void {
    videoState.value = { ...videoState.peek(), ...change };
  }

  function setSectionOpen(cue: Cue, isOpen: boolean): void {
    changeVideoState({ openSections: { ...videoState.peek().openSections, [cue.id]: isOpen } });
  }

  function setAllSectionsOpen(isOpen: boolean): void {
    const openSections = Object.fromEntries(watch.timeline.peek().sections.map((cue) => [cue.id, isOpen]));
    changeVideoState({ openSections });
  }

  function toggle(): void {
    open.value = !open.peek();
  }

  function focus(): void {
    open.value = true;
    // The row that takes the focus may be among those whose turn has not come.
    builtRows.value = Math.max(builtRows.peek(), visible.peek().length);
    focusRequests.value = focusRequests.peek() + 1;
  }

  function announce(text: string): void {
    // The same text again is only spoken when it differs.
    announcement.value = text === announcement.peek() ? `${text}\u00a0` : text;
  }

  return {
    watch,
    sources,
    source: sources.shown.peek(),
    settings,
    presence,
    shown: computed(() => presence !== 'nothing' || open.value),
    open,
    draggedWidth,
    width: computed(() => draggedWidth.value ?? settings.width.value),
    view,
    search,
    searching: signal(false),
    following: signal(true),
    activeInSight: signal(false),
    choosing: signal(false),
    pointedRow: signal(null),
    focusedRow: signal(null),
    rowMenu: signal(null),
    announcement,
    focusRequests,
    toggle,
    focus,
    isSectionOpen,
    visibleCues: visible,
    builtRows,
    visibleActiveCue: computed(() => {
      const rows = new Set(visible.value);
      return watch.activePath.value.findLast((cue) => rows.has(cue)) ?? null;
    }),
    setSectionOpen,
    setAllSectionsOpen,
    setView: (next) => changeVideoState({ view: next }),
    announce,
  };
}

/** Ids of the sections that playback has been in since the video was opened: they stay open when it moves on. */
function visitedSections(watch: WatchStore, lifetime: AbortSignal): ReadonlySignal<ReadonlySet<string>> {
  const visited = signal<ReadonlySet<string>>(new Set());
  const stop = effect(() => {
    const path = watch.activePath.value.map((cue) => cue.id);
    const known = untracked(() => visited.value);
    if (path.some((id) => !known.has(id))) visited.value = new Set([...known, ...path]);
  });
  onEnd(lifetime, stop);
  return visited;
}
