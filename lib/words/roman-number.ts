/** What each sign stands for, those with a smaller one before them among them, the largest first. */
const SIGNS: readonly (readonly [string, number])[] = [
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** Where a sign begins that is not read. */
const LIMIT = 90;

/** The number below ninety that a text writes in Roman signs, all of them capital or all small ("IV", "iv"), or null. */
export function romanNumber(text: string): number | null {
  const small = text.toLowerCase();
  if (text !== small && text !== text.toUpperCase()) return null;
  let number = 0;
  let at = 0;
  for (const [sign, value] of SIGNS) {
    while (small.startsWith(sign, at)) {
      number += value;
      at += sign.length;
    }
  }
  return at > 0 && at === small.length && number < LIMIT && writtenIn(number) === small ? number : null;
}

function writtenIn(number: number): string {
  let rest = number;
  let text = '';
  for (const [sign, value] of SIGNS) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
