import { effect, untracked, type ReadonlySignal } from '@preact/signals';
import { createLifetime } from './create-lifetime.ts';
import { onEnd } from './on-end.ts';

/** Runs `open` with each value, and a signal that ends at the next one, or with `lifetime`. */
export function forEachValue<T>(
  values: ReadonlySignal<T>,
  open: (value: T, lifetime: AbortSignal) => void,
  lifetime: AbortSignal,
): void {
  const stop = effect(() => {
    const value = values.value;
    const ofValue = createLifetime();
    untracked(() => open(value, ofValue.signal));
    return ofValue.end;
  });
  onEnd(lifetime, stop);
}
