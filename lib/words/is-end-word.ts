import { conceptOf, readWords } from './words.ts';

/** True where `text` stands for the end of the video, as in "1:20:00 - end". */
export function isEndWord(text: string): boolean {
  return text.length < 30 && conceptOf(readWords(text), { end: 'end' }) !== null;
}
