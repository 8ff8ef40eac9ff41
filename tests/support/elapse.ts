import { vi } from 'vitest';

/** Lets `seconds` of the test's clock pass. */
export function elapse(seconds: number): void {
  vi.advanceTimersByTime(seconds * 1000);
}
