import type { Command } from '../../lib/messaging/extension-messaging.ts';
import type { SidebarStore } from '../../lib/store/sidebar-store.ts';

const ACTIONS: Readonly<Record<Command, (store: SidebarStore) => void>> = {
  toggle: (store) => store.toggle(),
  focus: (store) => store.focus(),
  'next-chapter': ({ watch }) => void watch.next('chapter'),
  'previous-chapter': ({ watch }) => void watch.previous('chapter'),
  'next-section': ({ watch }) => void watch.next('section'),
  'previous-section': ({ watch }) => void watch.previous('section'),
};

/** Does what the person asked of the browser: by the toolbar button, or by a key. */
export function obey(command: Command, store: SidebarStore): void {
  ACTIONS[command](store);
}
