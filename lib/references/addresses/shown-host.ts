import { lazy } from '../../lazy.ts';

/**
 * One label of a host, in one script. Latin only with the letters of western and central Europe; no
 * Cyrillic and no Greek, because whole words can be written in them that look like Latin ones.
 */
const SAFE_LABEL = lazy(
  () =>
    new RegExp(
      String.raw`^(?:[a-z0-9ß-öø-ÿāăąćčďđēėęěğģīįķļłńņňōőœřśşšţťūůűųźżž-]+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー0-9-]+|[\p{sc=Hangul}0-9-]+|[\p{sc=Arabic}0-9-]+|[\p{sc=Hebrew}0-9-]+|[\p{sc=Thai}0-9-]+|[\p{sc=Devanagari}0-9-]+)$`,
      'u',
    ),
);

/**
 * The host of `address` as a person may read it: without "www.", with the author's own letters only
 * where they cannot be taken for others, else in punycode.
 */
export function shownHost(address: URL, asWritten: string): string {
  const host = address.host.replace(/^www\./u, '');
  if (!host.includes('xn--')) return host;
  const written = asWritten
    .toLowerCase()
    .normalize('NFC')
    .replace(/^www\./u, '');
  const isSafe = written.split('.').every((label) => SAFE_LABEL().test(label));
  return isSafe && hostOf(written) === host ? written : host;
}

function hostOf(written: string): string | null {
  return URL.canParse(`https://${written}`) ? new URL(`https://${written}`).host : null;
}
