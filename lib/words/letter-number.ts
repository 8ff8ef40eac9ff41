/** The alphabets that people count by, without the letters that no list is counted by. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'абвгдежзиклмнопрстуфхцчшэюя',
  'אבגדהוזחטיכלמנסעפצקרשת',
];

/** Which letter of its alphabet a letter is (1 for "a", "Β" is 2), or null. */
export function letterNumber(letter: string): number | null {
  if (letter.length !== 1) return null;
  const small = letter.toLowerCase();
  for (const alphabet of ALPHABETS) {
    const at = alphabet.indexOf(small);
    if (at >= 0) return at + 1;
  }
  return null;
}
