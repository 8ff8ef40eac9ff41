import type { JSX } from 'preact';
import type { Cue } from '../lib/timeline/cue.ts';
import { ARROW_KEYS, arrowAction, type KeyboardRow } from '../lib/tree/arrow-key.ts';
import { RowMenu } from './row-menu.tsx';
import { CueRows } from './cue-rows.tsx';
import { useSidebar } from './sidebar-context.ts';
import { useActions } from './use-actions.ts';
import { useGradualRows } from './use-gradual-rows.ts';
import { useHearing } from './use-hearing.ts';

/** From more rows than these on, those out of sight are not laid out; with fewer they would only seem to move. */
const LONG = 60;

/** The outline as nested lists of links, with arrow keys beside Tab. */
export function OutlineList(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const { jumpTo, next, previous } = useActions();
  const { roots, chapters } = sidebar.watch.timeline.value;
  const hears = useHearing({ click, keydown: move, pointerover: point, focusin: focus });
  const cues = useGradualRows(sidebar.view.value === 'flat' ? chapters : roots);
  if (roots.length === 0) return null;

  /** A plain click on a title seeks, any other is the browser's; the rows themselves hear nothing. */
  function click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const id = rowOf(event.target);
    const cue = sidebar.watch.timeline.peek().cues.find((candidate) => candidate.id === id);
    if (cue === undefined) return;
    if (event.target.closest('.row-menu-button') !== null) sidebar.rowMenu.value = cue;
    if (event.target.closest('.jump-link') === null || isModified(event)) return;
    event.preventDefault();
    jumpTo(cue);
  }

  function point({ target }: Event): void {
    sidebar.pointedRow.value = rowOf(target);
  }

  function focus({ target }: Event): void {
    sidebar.focusedRow.value = rowOf(target);
  }

  function keyboardRow(cue: Cue): KeyboardRow {
    const open = cue.children.length > 0 ? sidebar.isSectionOpen(cue) : null;
    return { id: cue.id, open, parentId: cue.parent?.id ?? null };
  }

  /** Where YouTube has no chapters, its keys for them do nothing. */
  function step(event: KeyboardEvent): void {
    if (!event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || sidebar.sources.hasNative.peek()) return;
    if (event.key === 'ArrowRight') next('chapter');
    else if (event.key === 'ArrowLeft') previous('chapter');
    else return;
    event.preventDefault();
  }

  function move(event: KeyboardEvent): void {
    step(event);
    if (!ARROW_KEYS.has(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Element)) return;
    event.preventDefault();
    const focused = rowOf(event.target) ?? '';
    const rows = sidebar.visibleCues.peek().map(keyboardRow);
    const action = arrowAction(event.key, rows, focused, messages.direction === 'rtl');
    if (action === null) return;
    sidebar.following.value = false;
    if (action.type === 'focus') {
      focusRow(event.target.closest('.outline'), action.id);
      return;
    }
    const cue = sidebar.watch.timeline.peek().sections.find((section) => section.id === action.id);
    if (cue !== undefined) sidebar.setSectionOpen(cue, action.type === 'open');
  }

  return (
    <nav aria-label={messages.text('contents_of_video')}>
      <ol ref={hears} class="outline" role="list" data-long={sidebar.watch.timeline.value.cues.length > LONG}>
        <CueRows key={sidebar.view.value} cues={cues} />
      </ol>
      <RowMenu />
    </nav>
  );
}

/** Puts the keyboard focus on the link of a row; nothing happens where there is no such row. */
export function focusRow(list: ParentNode | null, id: string): void {
  list?.querySelector<HTMLElement>(`[data-cue="${CSS.escape(id)}"] .jump-link`)?.focus();
}

/** Id of the cue in whose row something happened, or null. */
function rowOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-cue]') : null;
  return row?.dataset.cue ?? null;
}

function isModified(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
