const ASCII = /^[\0-\x7f]*$/;

/** Whether a text has only characters of ASCII, so that it can be read without asking what is a letter in Unicode. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}
