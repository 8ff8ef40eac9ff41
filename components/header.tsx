import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { SidebarMenu } from './sidebar-menu.tsx';
import { useSidebar } from './sidebar-context.ts';

/** The title of the sidebar, and the buttons that are about all of it. */
export function Header(): JSX.Element {
  const { sidebar, messages } = useSidebar();

  function toggleSearch(): void {
    const searching = !sidebar.searching.peek();
    sidebar.searching.value = searching;
    if (!searching) sidebar.search.query.value = '';
  }

  return (
    <div class="header">
      <Button class="skip-to-player" onPress={sidebar.watch.player.focus}>
        {messages.text('skip_to_player')}
      </Button>
      <h2 class="header-title">{messages.text('contents')}</h2>
      <IconButton
        icon="search"
        label={messages.text(sidebar.searching.value ? 'close_search' : 'search')}
        aria-expanded={sidebar.searching.value}
        aria-keyshortcuts="/"
        onPress={toggleSearch}
      />
      <SidebarMenu />
      <IconButton
        icon="collapse"
        label={messages.text('collapse_sidebar')}
        aria-expanded={true}
        class="icon-button sidebar-toggle"
        onPress={sidebar.toggle}
      />
    </div>
  );
}
