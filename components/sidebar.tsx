import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Messages } from '../lib/locales/messages.ts';
import type { SidebarStore } from '../lib/store/sidebar-store.ts';
import { Header } from './header.tsx';
import { handOn, type Hearings } from './hearing.ts';
import { NoContents } from './no-contents.tsx';
import { NowPlaying } from './now-playing.tsx';
import { focusRow, OutlineList } from './outline-list.tsx';
import { PinnedLinks } from './pinned-links.tsx';
import { Rail } from './rail.tsx';
import { ReferencesNow } from './references-now.tsx';
import { ResizeSeparator } from './resize-separator.tsx';
import { ReturnChips } from './return-chips.tsx';
import { RuleChips } from './rule-chips.tsx';
import { SearchField } from './search-field.tsx';
import { Shelves } from './shelves.tsx';
import { SidebarProvider, useSidebar } from './sidebar-context.ts';
import { SourceNote } from './source-note.tsx';
import { Status } from './status.tsx';
import { useFollowing } from './use-following.ts';
import { useLabels } from './use-labels.ts';

interface SidebarProps {
  readonly store: SidebarStore;
  readonly messages: Messages;
}

/** The whole sidebar of one video. Give it the store as key, so that nothing of one outline stays for the next. */
export function Sidebar({ store, messages }: SidebarProps): JSX.Element | null {
  const root = useRef<HTMLDivElement>(null);

  useSignalEffect(() => {
    if (store.focusRequests.value > 0) focusContents(root.current, store);
  });

  const hearings: Hearings = useMemo(() => new WeakMap(), []);
  const labels = useLabels();
  const context = useMemo(() => {
    const hovers = matchMedia('(hover: hover)').matches;
    return { sidebar: store, messages, hearings, hovers, labels };
  }, [store, messages]);

  function press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const inField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key === '/' && !inField && store.open.peek()) {
      event.preventDefault();
      store.searching.value = true;
    }
    if (event.key === 'Escape' && store.searching.peek()) {
      event.preventDefault();
      store.search.query.value = '';
      store.searching.value = false;
      store.focus();
    }
  }

  if (!store.shown.value) return null;
  const width = store.width.value;
  return (
    <SidebarProvider value={context}>
      <div
        ref={root}
        class="sidebar"
        dir={messages.direction}
        lang={messages.language}
        data-open={store.open.value}
        style={{ '--width': width === null ? null : `${width}px` }}
        onClick={(event) => handOn(hearings, 'click', event)}
        onPointerDown={(event) => handOn(hearings, 'pointerdown', event)}
        onPointerOver={(event) => handOn(hearings, 'pointerover', event)}
        onFocusIn={(event) => handOn(hearings, 'focusin', event)}
        onKeyDown={(event) => {
          handOn(hearings, 'keydown', event);
          press(event);
        }}
      >
        {store.open.value ? <Panel /> : <Rail />}
        <Status />
      </div>
    </SidebarProvider>
  );
}

function Panel(): JSX.Element {
  const { sidebar } = useSidebar();
  const scroller = useFollowing();
  return (
    <>
      <Header />
      <SourceNote />
      {sidebar.searching.value && <SearchField />}
      <NowPlaying />
      <RuleChips />
      <PinnedLinks />
      <ReferencesNow />
      {/* Firefox would make it a stop of the Tab key, without a name. */}
      <div ref={scroller} class="scroller" tabIndex={-1}>
        <NoContents />
        <OutlineList />
        <Shelves />
      </div>
      <ReturnChips />
      <ResizeSeparator />
    </>
  );
}

/** The active row, or the first; where there are no rows the button that opens and collapses. */
function focusContents(root: HTMLElement | null, store: SidebarStore): void {
  const rows = store.visibleCues.peek();
  const active = store.visibleActiveCue.peek();
  const row = active !== null && !store.search.active.peek() ? active : rows[0];
  if (row === undefined) root?.querySelector<HTMLElement>('.sidebar-toggle')?.focus();
  else focusRow(root, row.id);
}
