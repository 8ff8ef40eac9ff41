const DIGITS = '〇一二三四五六七八九';

/** True where a character writes a number in Chinese: "三", "十". */
export function isIdeographicDigit(character: string): boolean {
  return character === '十' || (character !== '' && DIGITS.includes(character));
}

/** The number that up to three such characters write ("三" is 3, "十二" 12, "二十一" 21), or null. */
export function ideographicNumber(text: string): number | null {
  const [tens, ones, ...more] = text.split('十');
  if (tens === undefined || text === '' || more.length > 0) return null;
  if (ones === undefined) return digitOf(tens);
  const [ten, one] = [tens === '' ? 1 : digitOf(tens), ones === '' ? 0 : digitOf(ones)];
  return ten === null || one === null ? null : ten * 10 + one;
}

function digitOf(text: string): number | null {
  const value = text.length === 1 ? DIGITS.indexOf(text) : -1;
  return value < 0 ? null : value;
}
