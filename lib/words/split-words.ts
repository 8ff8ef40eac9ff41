// Han, Kana and Thai are written without blanks, so that each character counts as a word of its own.
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]|[[\p{L}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]]+|\p{N}+|%/gv;

/** `text` without differences of case, accent and width; the dotless i counts as an i. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i');
}

function isLetter(word: string | undefined): boolean {
  return word !== undefined && word.length === 1 && word >= 'a' && word <= 'z';
}

/**
 * The words of `text`, folded; numbers are words too. Letters that are set apart for looks
 * ("L I N K S") are one word. Linear in the length of `text`.
 */
export function splitWords(text: string): readonly string[] {
  const words = foldText(text).match(WORD) ?? [];
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (isLetter(words[end])) end += 1;
    if (end - at < 3) end = at + 1;
    joined.push(words.slice(at, end).join(''));
    at = end;
  }
  return joined;
}
