import type { Concept } from '../concept.ts';

/** What stands before the word that a shop takes for money ("code ANTS"); without that word it says nothing. */
export const voucher: Concept = {
  ar: 'كود',
  cs: 'kód, kódem',
  de: 'Code',
  en: 'redeem',
  es: 'código',
  fr: 'code',
  he: 'קוד',
  hi: 'कोड के साथ',
  id: 'kode',
  it: 'codice',
  ja: '招待コード',
  ko: '추천 코드',
  nl: 'code',
  pl: 'kod, kodem',
  pt: 'código',
  ru: 'код, коду',
  sv: 'kod',
  tr: 'kodu',
  uk: 'код, кодом',
  vi: 'nhập mã',
  zh: '邀请码, 邀請碼',
};
