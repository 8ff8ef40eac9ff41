/** Seconds in front of the screen until `endTime`, from `time` on, at `rate` (1 is natural speed). */
export function remainingTime(time: number, endTime: number, rate: number): number {
  return Math.max(0, endTime - time) / rate;
}

/** `remaining` (seconds) as coarse as it is shown: whole minutes, and whole seconds in the last minute. */
export function coarseRemaining(remaining: number): number {
  return remaining < 60 ? Math.min(59, Math.ceil(remaining)) : Math.floor(remaining / 60) * 60;
}

/** The position (seconds) up to which the coarse remaining time to `endTime` stays what it is at `time`. */
export function remainingHoldsUntil(time: number, endTime: number, rate: number): number {
  const remaining = remainingTime(time, endTime, rate);
  if (remaining === 0 || remaining === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const nextStep = remaining < 60 ? coarseRemaining(remaining) - 1 : coarseRemaining(remaining);
  return endTime - nextStep * rate;
}
