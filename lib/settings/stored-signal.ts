import { effect, signal, type Signal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import type { StoredItem } from './stored-item.ts';

/** A signal over a stored value: starts with it, writes what it is set to, and follows other tabs. */
export async function storedSignal<T>(stored: StoredItem<T>, lifetime: AbortSignal): Promise<Signal<T>> {
  let known: T = await stored.read();
  const value = signal<T>(known);

  /** Our own writes are heard of too, when the next one may be on its way: what counts is what is stored by then. */
  async function catchUp(): Promise<void> {
    const before = known;
    const next = await stored.read();
    // What was set meanwhile is heard of in its turn.
    if (lifetime.aborted || known !== before) return;
    known = next;
    value.value = next;
  }

  const unwatch = stored.watch(() => void catchUp());
  const stop = effect(() => {
    if (value.value === known) return;
    known = value.value;
    void stored.write(known);
  });
  function end(): void {
    unwatch();
    stop();
  }
  onEnd(lifetime, end);
  return value;
}
