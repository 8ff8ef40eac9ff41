import { storage, type StorageItemKey } from '@wxt-dev/storage';
import * as v from 'valibot';

/** A value that is kept on this device. Nothing about it fails: where storage does, the default holds. */
export interface StoredItem<T> {
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
  /** Calls `listener` with each value that another tab writes; returns how to stop. */
  readonly watch: (listener: (value: T) => void) => () => void;
}

/** Defines a stored value; whatever does not fit `schema`, from whatever version or accident, counts as `fallback`. */
export function defineStored<T>(
  key: StorageItemKey,
  schema: v.GenericSchema<unknown, T>,
  fallback: NoInfer<T>,
): StoredItem<T> {
  const item = storage.defineItem<unknown>(key, { fallback, version: 1 });

  function check(value: unknown): T {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : fallback;
  }

  return {
    read: () => item.getValue().then(check, (error: unknown) => complain(error, fallback)),
    write: (value) => item.setValue(value).catch((error: unknown) => complain(error, undefined)),
    watch(listener) {
      const unwatch = item.watch((value) => listener(check(value)));
      return () => {
        try {
          unwatch();
        } catch {
          // The extension is gone, and its storage with it: there is nothing left to stop.
        }
      };
    },
  };
}

let complained = false;

/** Says once that storage fails, and goes on with `value`. */
function complain<T>(error: unknown, value: T): T {
  // oxlint-disable-next-line no-console -- for whoever wonders why nothing is remembered
  if (!complained) console.warn('Capitula cannot remember anything:', error);
  complained = true;
  return value;
}
