import type { Ordinal } from './ordinal.ts';
import type { TimedLine } from './timed-list.ts';

/**
 * Decides over a whole list which numbers are the author's and which belong to the titles:
 * "3 ways home" keeps its number, unless the lines above and below are the second and the fourth.
 */
export function settleOrdinals(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  const numbers = ordinalsByForm(timedLines);
  const believed = new Set<string>();
  for (const [form, ordinals] of numbers) if (isCounting(ordinals, timedLines.length)) believed.add(form);
  return timedLines.map((timedLine) => {
    const { ordinal, titleBehindOrdinal, title } = timedLine;
    if (ordinal === null) return timedLine;
    if (titleBehindOrdinal === '') return { ...timedLine, title: title === '' ? ordinal.label : title, ordinal: null };
    return believed.has(formOf(ordinal))
      ? { ...timedLine, title: titleBehindOrdinal }
      : { ...timedLine, ordinal: null };
  });
}

/** Numbers of one form count for themselves: "(1)" begins again within "1." and "2." */
function formOf({ style, bracketed }: Ordinal): string {
  return bracketed ? `(${style})` : style;
}

function ordinalsByForm(timedLines: readonly TimedLine[]): ReadonlyMap<string, readonly Ordinal[]> {
  const byForm = new Map<string, Ordinal[]>();
  for (const { ordinal } of timedLines) {
    if (ordinal === null) continue;
    const others = byForm.get(formOf(ordinal));
    if (others) others.push(ordinal);
    else byForm.set(formOf(ordinal), [ordinal]);
  }
  return byForm;
}

/** One line in so many must have a number of a form that could begin a title, too. */
const SHARE: Readonly<Record<Exclude<Ordinal['style'], 'decimal'>, number>> = {
  bare: 2,
  hyphenated: 2,
  roman: 4,
  letter: 4,
  coded: 4,
  ideographic: 4,
};

/** Whether numbers of one form count the lines of a list that is so long. */
function isCounting(ordinals: readonly Ordinal[], lines: number): boolean {
  const style = ordinals[0]?.style ?? 'decimal';
  const numbers = ordinals.map(({ parts }) => parts);
  if (style === 'decimal') return rises(numbers);
  const counts = style === 'hyphenated' ? countsWithin(numbers) : goesUp(numbers);
  return counts && numbers.length * SHARE[style] >= lines;
}

/** Whether nearly all of several numbers are larger than the one before, or one; or all count down. */
function rises(numbers: readonly (readonly number[])[]): boolean {
  const steps = numbers.filter((parts, at) => at > 0 && (parts[0] === 1 || isAfter(parts, numbers[at - 1] ?? [])));
  const countdown = numbers.filter((parts, at) => at > 0 && parts[0] === (numbers[at - 1]?.[0] ?? 0) - 1);
  return numbers.length > 1 && Math.max(steps.length, countdown.length) >= (numbers.length - 1) * 0.8;
}

function isAfter(parts: readonly number[], previous: readonly number[]): boolean {
  const differs = parts.findIndex((part, at) => part !== previous[at]);
  return differs >= 0 && (parts[differs] ?? 0) > (previous[differs] ?? 0);
}

/** Whether nearly all of several numbers are the one before and one, or begin again. */
function goesUp(numbers: readonly (readonly number[])[]): boolean {
  const firsts = numbers.map(([first = 0]) => first);
  const steps = firsts.filter((number, at) => at > 0 && (number === (firsts[at - 1] ?? 0) + 1 || number <= 1));
  return firsts.length > 1 && steps.length >= (firsts.length - 1) * 0.8;
}

/** Whether numbers are "1-1", "1-2", "2-1" in order, as scores hardly ever are. */
function countsWithin(numbers: readonly (readonly number[])[]): boolean {
  return numbers.every(([first = 0, second = 0], at) => {
    const [firstAbove = 0, secondAbove = 0] = numbers[at - 1] ?? [];
    return first === firstAbove ? second === secondAbove + 1 : first === firstAbove + 1 && second === 1;
  });
}
