import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import type { Reference } from '../references/model.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { filterCues, foldCues, type FilteredCues } from '../tree/filter-cues.ts';
import { findMatches, queryWords, type Match } from '../tree/find-matches.ts';
import { fold, type Folded } from '../tree/fold.ts';
import { countFound, type Found } from './found.ts';

/** One search over everything in the sidebar. */
export interface Search {
  readonly query: Signal<string>;
  readonly active: ReadonlySignal<boolean>;
  /** What it leaves of the outline; null while nothing is searched. */
  readonly cues: ReadonlySignal<FilteredCues | null>;
  /** The same a task later: what is marked in the titles may follow what is hidden, and fast typing skips steps. */
  readonly markedCues: ReadonlySignal<FilteredCues | null>;
  /** What it finds beside the outline; all of it while nothing is searched. */
  readonly found: ReadonlySignal<Found>;
  /** How many chapters, sections, references, people, topics and links are hits. */
  readonly count: ReadonlySignal<number>;
  /** Where the query stands in a text; empty while nothing is searched, null where the text is no hit. */
  readonly find: (text: string) => readonly Match[] | null;
}

interface SearchOptions {
  readonly timeline: ReadonlySignal<Timeline>;
  readonly cueReferences: ReadonlySignal<ReadonlyMap<string, readonly Reference[]>>;
  /** Keeps of what is searched beside the outline where `isHit` holds. */
  readonly findBeside: (isHit: (text: string) => boolean) => Found;
  readonly signal: AbortSignal;
}

/** Makes the search of one video's sidebar. Texts are folded once, when they are first searched. */
export function createSearch(options: SearchOptions): Search {
  const { timeline, cueReferences, findBeside } = options;
  const query = signal('');
  const words = computed(() => queryWords(query.value));
  const active = computed(() => words.value.length > 0);
  const foldedCues = computed(() => foldCues(timeline.value.cues));
  const foldedTexts = new Map<string, Folded>();

  function find(text: string): readonly Match[] | null {
    if (!active.value) return [];
    const folded = foldedTexts.get(text) ?? fold(text);
    foldedTexts.set(text, folded);
    return findMatches(folded, words.value);
  }

  const cues = computed(() => {
    if (!active.value) return null;
    const references = cueReferences.value;
    return filterCues(timeline.value.roots, foldedCues.value, words.value, (cue) =>
      (references.get(cue.id) ?? []).some((reference) => find(reference.title) !== null),
    );
  });

  const markedCues = signal<FilteredCues | null>(null);
  const stop = effect(() => {
    const next = cues.value;
    if (next === markedCues.peek()) return undefined;
    const timer = setTimeout(() => (markedCues.value = next));
    return () => clearTimeout(timer);
  });
  onEnd(options.signal, stop);

  const found = computed(() => findBeside((text) => find(text) !== null));
  const count = computed(() => (cues.value === null ? 0 : cues.value.matches.size + countFound(found.value)));

  return { query, active, cues, markedCues, found, count, find };
}
