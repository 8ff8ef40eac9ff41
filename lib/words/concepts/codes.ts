import type { Concept } from '../concept.ts';

/** What is called a code, and is no source of a program. */
export const codes: Concept = {
  ar: 'كود اللباس, رمز الاستجابة السريعة, كود الدولة',
  cs: 'QR kód, etický kodex, kód oblečení, PSČ',
  de: 'QR Code, Dresscode, Verhaltenskodex, Code of Conduct, Morse Code',
  en: 'QR code, QR codes, dress code, code of conduct, code of ethics, code of honor, code of honour, code of practice, zip code, area code, postal code, post code, country code, bar code, building code, penal code, criminal code, civil code, tax code, highway code, Morse code, secret code, color code, colour code, code name, code word, code red, friend code, invite code, invitation code, access code, time code, cheat code, cheat codes, error code',
  es: 'código postal, código de conducta, código de vestimenta, código QR, código de barras, código penal, código civil, código del trabajo, código del tránsito',
  fr: 'code postal, code QR, code de conduite, code de la route, code civil, code pénal, code du travail, code vestimentaire, code barres, code couleur, code d’honneur, code d’accès',
  he: 'קוד לבוש, קוד QR, קוד אתי',
  hi: 'क्यूआर कोड, ड्रेस कोड, पिन कोड, बार कोड',
  id: 'kode QR, kode pos, kode etik',
  it: 'codice postale, codice di condotta, codice QR, codice della strada, codice del lavoro, codice del consumo, codice fiscale',
  ja: 'QRコード, バーコード, ドレスコード, コード進行, ギターコード, レコード, フレンドコード',
  ko: 'QR 코드, 드레스 코드, 바 코드, 친구 코드, 초대 코드, 기타 코드',
  nl: 'gedragscode, kledingcode, toegangscode',
  pl: 'kod QR, kod pocztowy, kodeks etyczny',
  pt: 'código postal, código de conduta, código QR, código de barras, código penal, código civil, código do trabalho, código do consumidor',
  ru: 'QR код, дресс код, почтовый код',
  sv: 'QR kod, QR koden, uppförandekod, klädkod',
  tr: 'QR kod, posta kodu, kıyafet kuralı',
  uk: 'QR код, дрес код, поштовий код',
  vi: 'mã QR, mã bưu điện',
  zh: '邮政代码, 郵政代碼, 股票代码, 股票代碼, 着装代码',
};
