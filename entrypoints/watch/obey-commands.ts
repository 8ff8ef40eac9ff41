import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../../lib/lifetime/on-end.ts';
import { onCommand, type Command } from '../../lib/messaging/extension-messaging.ts';
import { obey } from './obey.ts';
import type { Shown } from './show-sidebar.tsx';

/**
 * Obeys the browser's commands until `lifetime` ends. One that comes while a video is still being read waits until it is
 * there; without a video there is nothing to do.
 */
export function obeyCommands(shown: ReadonlySignal<Shown>, lifetime: AbortSignal): void {
  const wanted = signal<Command | null>(null);
  onCommand((command) => (wanted.value = command), lifetime);
  const stop = effect(() => {
    const [command, video] = [wanted.value, shown.value];
    if (command === null || video === 'loading') return;
    wanted.value = null;
    if (video !== null) untracked(() => obey(command, video.sidebar));
  });
  onEnd(lifetime, stop);
}
