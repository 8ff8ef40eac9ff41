import type { JSX } from 'preact';
import type { Messages } from '../lib/locales/messages.ts';
import type { SidebarStore } from '../lib/store/sidebar-store.ts';
import { SidebarProvider } from './sidebar-context.ts';

interface SidebarProps {
  readonly store: SidebarStore;
  readonly messages: Messages;
}

/** The whole sidebar of one video. Give it the video's id as key, so that nothing of one video stays for the next. */
export function Sidebar({ store, messages }: SidebarProps): JSX.Element | null {
  const context = { sidebar: store, messages };
  if (!store.shown.value) return null;
  return (
    <SidebarProvider value={context}>
      <div class="sidebar" dir={messages.direction} lang={messages.language}>
        <h2>{messages.text('contents')}</h2>
      </div>
    </SidebarProvider>
  );
}
