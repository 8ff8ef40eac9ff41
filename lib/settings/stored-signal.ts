import { effect, signal, type Signal } from '@preact/signals';
import type { WxtStorageItem } from '@wxt-dev/storage';

/** A signal over a stored value: starts with it, writes what it is set to, and follows other tabs. */
export async function storedSignal<T>(
  stored: WxtStorageItem<T, Record<string, unknown>>,
  lifetime: AbortSignal,
): Promise<Signal<T>> {
  let known: T = await stored.getValue();
  const value = signal<T>(known);
  const unwatch = stored.watch((next) => {
    known = next;
    value.value = next;
  });
  const stop = effect(() => {
    if (value.value === known) return;
    known = value.value;
    void stored.setValue(known);
  });
  function end(): void {
    unwatch();
    stop();
  }
  if (lifetime.aborted) end();
  else lifetime.addEventListener('abort', end, { once: true });
  return value;
}
