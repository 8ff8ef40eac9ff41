import type { Concept } from '../concept.ts';

/** What stands before the word that a shop takes for money ("code ANTS"); without that word it says nothing. */
export const voucher: Concept = {
  ar: 'كود, بكود',
  cs: 'kód, kódem, kódu',
  de: 'Code, Codewort',
  en: 'voucher, voucher code, referral code',
  es: 'código, el código',
  fr: 'code, le code',
  he: 'קוד, הקוד',
  hi: 'कोड के साथ',
  id: 'kode',
  it: 'codice, il codice',
  ja: '招待コード',
  ko: '추천 코드',
  nl: 'code, de code',
  pl: 'kod, kodem, kodu',
  pt: 'código, o código',
  ru: 'код, коду, кодом',
  sv: 'kod',
  tr: 'kod, kodu, koduyla',
  uk: 'код, кодом',
  vi: 'nhập mã, dùng mã',
  zh: '邀请码, 邀請碼, 折扣码, 折扣碼',
};
