import type { Concept } from '../concept.ts';

/** What is called a code, and is no source of a program. */
export const codes: Concept = {
  ar: 'كود اللباس, استخدم الكود, استخدموا الكود',
  cs: 'QR kód',
  de: 'Dresscode, QR Code',
  en: 'QR code, dress code, code of conduct, code of ethics, zip code, area code, postal code, country code, morse code, penal code, code name, invite code, error code, cheat code, learn to code, how to code',
  es: 'código postal, código de conducta, código QR, código penal, código civil, código del trabajo',
  fr: 'code postal, code de conduite, code de la route, code civil, code pénal, code du travail, code PIN',
  he: 'קוד לבוש',
  hi: 'ड्रेस कोड, पिन कोड',
  id: 'kode pos, kode QR',
  it: 'codice postale, codice fiscale, codice della strada, codice del lavoro, codice IBAN',
  ja: 'レコード, バーコード, ドレスコード, QRコード, コード進行',
  ko: 'QR 코드, 드레스 코드',
  nl: 'gedragscode',
  pl: 'kod QR, kod BLIK',
  pt: 'código de barras, código postal, código de conduta, código do trabalho',
  ru: 'дресс код',
  sv: 'QR koden',
  tr: 'posta kodu',
  uk: 'дрес код',
  vi: 'mã QR',
  zh: '股票代码, 股票代碼',
};
