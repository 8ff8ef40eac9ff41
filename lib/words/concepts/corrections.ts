import type { Concept } from '../concept.ts';

/** What stands over a list of the author's own mistakes. */
export const corrections: Concept = {
  ar: 'تصحيحات, تصحيح, التصحيحات, استدراك',
  cs: 'opravy, oprava, chyby, errata',
  de: 'Korrekturen, Korrektur, Berichtigung, Berichtigungen, Richtigstellung, Fehler im Video',
  en: 'corrections, correction, errata, erratum, mistakes, errors, corrigenda',
  es: 'correcciones, corrección, fe de erratas, errores, erratas',
  fr: 'corrections, erreurs, errata, rectifications, rectificatif',
  he: 'תיקונים, תיקון, תיקוני טעויות, טעויות',
  hi: 'सुधार, संशोधन, त्रुटि सुधार, शुद्धिपत्र',
  id: 'koreksi, ralat, perbaikan, kesalahan',
  it: 'correzioni, correzione, errata corrige, errori',
  ja: '訂正, 正誤表, 修正, 誤り, お詫びと訂正',
  ko: '정정, 정오표, 수정 사항, 오류 정정, 수정사항, 오류',
  nl: 'correcties, correctie, rectificatie, fouten',
  pl: 'sprostowania, sprostowanie, poprawki, korekta, errata, błędy',
  pt: 'correções, correção, errata, erros',
  ru: 'исправления, исправление, поправки, поправка, ошибки, опечатки, уточнения',
  sv: 'rättelser, rättelse, korrigeringar, fel i videon',
  tr: 'düzeltmeler, düzeltme, hatalar',
  uk: 'виправлення, поправки, помилки, уточнення',
  vi: 'đính chính, sửa lỗi, hiệu chỉnh',
  zh: '更正, 勘误, 勘誤, 订正, 訂正, 修正, 纠错, 糾錯, 错误更正, 錯誤更正',
};
