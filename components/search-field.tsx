import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from './sidebar-context.ts';

/** The count is spoken when the typing pauses. Milliseconds. */
const PAUSE = 500;

/** The search over everything in the sidebar. */
export function SearchField(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { search } = sidebar;
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);
  // However little is found, the page below stays where it is.
  useLayoutEffect(() => {
    const panel = field.current?.closest<HTMLElement>('.sidebar');
    panel?.style.setProperty('--search-block-size', `${panel.offsetHeight}px`);
    return () => panel?.style.removeProperty('--search-block-size');
  }, []);
  useSignalEffect(() => {
    if (!search.active.value) return undefined;
    const text = countText(search.count.value);
    const timer = setTimeout(() => sidebar.announce(text), PAUSE);
    return () => clearTimeout(timer);
  });

  function countText(count: number): string {
    return count === 0 ? messages.text('no_matches') : messages.plural('matches', count);
  }

  function leave(event: KeyboardEvent): void {
    // Then it is the input method's, which closes its list of words or takes one of them.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      sidebar.focus();
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (search.query.peek() === '') {
      sidebar.searching.value = false;
      sidebar.focus();
    }
    search.query.value = '';
  }

  return (
    <div class="search-field" role="search">
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="go"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={messages.text('search_placeholder')}
        placeholder={messages.text('search_placeholder')}
        value={search.query}
        onInput={(event) => (search.query.value = event.currentTarget.value)}
        onKeyDown={leave}
      />
      {search.active.value && (
        <span class="search-field-count" aria-hidden="true">
          {countText(search.count.value)}
        </span>
      )}
    </div>
  );
}
