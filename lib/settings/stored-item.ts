import { browser } from '@wxt-dev/browser';
import * as v from 'valibot';

/** A value that is kept on this device. Nothing about it fails: where storage does, what was known last holds. */
export interface StoredItem<T> {
  readonly read: () => Promise<T>;
  /** Writes nothing before a `read` has succeeded: what could not be read is not lost. */
  readonly write: (value: T) => Promise<void>;
  /** Writes what `change` makes of what is stored now; nothing where that cannot be read. */
  readonly update: (change: (value: T) => T) => Promise<void>;
  /** Calls `listener` after each write, by whatever tab, this one too, and maybe late; returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
}

/** Defines a stored value; whatever does not fit `schema`, from whatever version or accident, counts as `fallback`. */
export function defineStored<T>(key: string, schema: v.GenericSchema<unknown, T>, fallback: NoInfer<T>): StoredItem<T> {
  function check(value: unknown): T {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : fallback;
  }

  let known: { readonly value: T } | null = null;

  /** What is stored now, or null where that cannot be read. */
  async function look(): Promise<typeof known> {
    try {
      const { [key]: value } = await browser.storage.local.get(key);
      known = { value: check(value) };
      return known;
    } catch (error) {
      complain(error);
      return null;
    }
  }

  async function write(value: T): Promise<void> {
    if (known === null) return;
    known = { value };
    try {
      await browser.storage.local.set({ [key]: value });
    } catch (error) {
      complain(error);
    }
  }

  return {
    async read() {
      await look();
      return known === null ? fallback : known.value;
    },
    write,
    async update(change) {
      const stored = await look();
      if (stored !== null) await write(change(stored.value));
    },
    watch(listener) {
      const { onChanged } = browser.storage.local;
      const hear: Parameters<typeof onChanged.addListener>[0] = (changes) => {
        if (key in changes) listener();
      };
      onChanged.addListener(hear);
      return () => {
        try {
          onChanged.removeListener(hear);
        } catch {
          // The extension is gone, and its storage with it: there is nothing left to stop.
        }
      };
    },
  };
}

let complained = false;

/** Says once that storage fails; what was asked of it goes on without. */
function complain(error: unknown): void {
  // oxlint-disable-next-line no-console -- for whoever wonders why nothing is remembered
  if (!complained) console.warn('Capitula cannot remember anything:', error);
  complained = true;
}
