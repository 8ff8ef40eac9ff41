import type { Ordinal } from '../lines/ordinal.ts';
import type { TimedLine } from '../timed-list.ts';

/**
 * Decides over a whole list which numbers are the author's and which belong to the titles:
 * "3 ways home" keeps its number, unless the lines above and below are the second and the fourth.
 */
export function settleOrdinals(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  return withBelieved(withLettersSettled(timedLines));
}

function withBelieved(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  const counted = membersByForm(timedLines);
  const believed = new Set<string>();
  for (const [form, members] of counted) if (isCounting(members, timedLines)) believed.add(form);
  return timedLines.map((timedLine) => {
    const { ordinal, titleBehindOrdinal, title } = timedLine;
    if (ordinal === null) return timedLine;
    if (titleBehindOrdinal === '') return { ...timedLine, title: title === '' ? ordinal.label : title, ordinal: null };
    return believed.has(formOf(ordinal))
      ? { ...timedLine, title: titleBehindOrdinal }
      : { ...timedLine, ordinal: null };
  });
}

/** Whether numbers count from one on, or begin at it again. */
export function countFromOne(ordinals: readonly Ordinal[]): boolean {
  const members = ordinals.map((ordinal, at) => ({ ordinal, at, isBelowUntimed: true }));
  return firstPart(members[0]) <= 1 && isMostly(members, countsOn);
}

/** Takes "i." below "h." for a letter, which anywhere else is a Roman number. */
function withLettersSettled(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  let above: Ordinal | null = null;
  return timedLines.map((timedLine) => {
    const { ordinal } = timedLine;
    if (ordinal === null) return timedLine;
    const letter = letterBelow(above, ordinal);
    above = letter ?? ordinal;
    return letter === null ? timedLine : Object.assign({}, timedLine, { ordinal: letter });
  });
}

function letterBelow(above: Ordinal | null, ordinal: Ordinal): Ordinal | null {
  if (above?.style !== 'letter' || ordinal.style !== 'roman' || ordinal.label.length > 1) return null;
  const isNextLetter = ordinal.label.charCodeAt(0) === above.label.charCodeAt(0) + 1;
  return isNextLetter ? { ...ordinal, style: 'letter', parts: [(above.parts[0] ?? 0) + 1] } : null;
}

/** Numbers of one form count for themselves: "(1)" begins again within "1." and "2." */
function formOf({ style, bracketed }: Ordinal): string {
  return bracketed ? `(${style})` : style;
}

/** A number with its place among the timed lines. */
interface Member {
  readonly ordinal: Ordinal;
  readonly at: number;
  /** Whether a line without a time, which may be a heading, stands between it and the timed line above. */
  readonly isBelowUntimed: boolean;
}

function membersByForm(timedLines: readonly TimedLine[]): ReadonlyMap<string, readonly Member[]> {
  const byForm = new Map<string, Member[]>();
  timedLines.forEach(({ ordinal, line }, at) => {
    if (ordinal === null) return;
    const isBelowUntimed = at > 0 && line.index - (timedLines[at - 1]?.line.index ?? 0) > 1;
    const others = byForm.get(formOf(ordinal));
    if (others) others.push({ ordinal, at, isBelowUntimed });
    else byForm.set(formOf(ordinal), [{ ordinal, at, isBelowUntimed }]);
  });
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
/** Numbers that count; two ("1. Liga", "2. Liga") only where they stand together, or most lines have one. */
const FEWEST = 3;

/** Whether numbers of one form count the lines of a list. */
function isCounting(members: readonly Member[], timedLines: readonly TimedLine[]): boolean {
  const style = members[0]?.ordinal.style ?? 'decimal';
  if (members.length < FEWEST && !areTwoEnough(members, timedLines)) return false;
  if (!isBegun(members)) return false;
  if (style === 'decimal') return isMostly(members, rises) || isMostly(members, countsDown);
  const counted = members.length + (style === 'bare' ? countBelow(members, timedLines) : 0);
  if (counted * SHARE[style] < timedLines.length) return false;
  return style === 'hyphenated' ? countsWithin(members) : isMostly(members, countsOn);
}

/** How many lines are numbered below one of these numbers: "1.1" and "1.2" below "1". */
function countBelow(members: readonly Member[], timedLines: readonly TimedLine[]): number {
  const numbers = new Set(members.map(firstPart));
  return timedLines.filter(({ ordinal }) => {
    const [first, second] = ordinal?.parts ?? [];
    return ordinal?.style === 'decimal' && second !== undefined && numbers.has(first ?? 0);
  }).length;
}

function areTwoEnough([one, other]: readonly Member[], timedLines: readonly TimedLine[]): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.ordinal.style === 'decimal' && other.at - one.at === 1) return true;
  return timedLines.filter(({ ordinal }) => ordinal !== null).length * 4 >= timedLines.length * 3;
}

/** Whether numbers begin as an author's do: with one, or with "2.1", or somewhere further on and then without a gap. */
function isBegun(members: readonly Member[]): boolean {
  const [first] = members;
  if (first === undefined || firstPart(first) <= 1 || first.ordinal.parts.length > 1) return true;
  // "II. Weltkrieg" and "B. Traven" are names
  if (first.ordinal.style === 'roman' || first.ordinal.style === 'letter') return false;
  return isMostly(members, isNext) || isMostly(members, countsDown);
}

/** Whether something holds of nearly each of several numbers, `members[at]`, and those before it. */
function isMostly(members: readonly Member[], holds: (members: readonly Member[], at: number) => boolean): boolean {
  const steps = members.filter((_, at) => at > 0 && holds(members, at)).length;
  return steps >= (members.length - 1) * 0.8;
}

function firstPart(member: Member | undefined): number {
  return member?.ordinal.parts[0] ?? 0;
}

function isNext(members: readonly Member[], at: number): boolean {
  return firstPart(members[at]) === firstPart(members[at - 1]) + 1;
}

function countsDown(members: readonly Member[], at: number): boolean {
  return firstPart(members[at]) === firstPart(members[at - 1]) - 1;
}

/** Whether a number is larger than the one before, or begins again. */
function rises(members: readonly Member[], at: number): boolean {
  const parts = members[at]?.ordinal.parts ?? [];
  const previous = members[at - 1]?.ordinal.parts ?? [];
  const differs = parts.findIndex((part, place) => part !== previous[place]);
  return (differs >= 0 && (parts[differs] ?? 0) > (previous[differs] ?? 0)) || restarts(members, at);
}

/** Whether a number is the one before and one, or begins again. */
function countsOn(members: readonly Member[], at: number): boolean {
  return isNext(members, at) || restarts(members, at);
}

/** Whether a number is the first again: below a heading, timed or not, or when three have been counted. */
function restarts(members: readonly Member[], at: number): boolean {
  const [member, above] = [members[at], members[at - 1]];
  if (member === undefined || above === undefined || firstPart(member) > 1) return false;
  if (member.isBelowUntimed || member.at - above.at > 1) return true;
  return at > 2 && isNext(members, at - 1) && isNext(members, at - 2);
}

/** Whether numbers are "1-1", "1-2", "2-1" in order, as scores hardly ever are. */
function countsWithin(members: readonly Member[]): boolean {
  return members.every((member, at) => {
    const [first = 0, second = 0] = member.ordinal.parts;
    const [firstAbove = 0, secondAbove = 0] = members[at - 1]?.ordinal.parts ?? [];
    return first === firstAbove ? second === secondAbove + 1 : first === firstAbove + 1 && second === 1;
  });
}
