import type { Concept } from '../concept.ts';

/** What stands beside the names of bands, brands and channels, and of no person: "Owl Lamps Official". */
export const official: Concept = {
  ar: 'رسمي, الرسمي*',
  cs: 'oficiál*',
  de: 'offiziell*',
  en: 'official*',
  es: 'oficial*',
  fr: 'officiel*',
  he: 'רשמי, הרשמי',
  hi: 'आधिकारिक',
  id: 'resmi',
  it: 'ufficial*',
  ja: '公式',
  ko: '공식',
  nl: 'officieel, officiële',
  pl: 'oficjaln*',
  pt: 'oficial*',
  ru: 'официальн*',
  sv: 'officiell*',
  tr: 'resmi',
  uk: 'офіційн*',
  vi: 'chính thức',
  zh: '官方',
};
