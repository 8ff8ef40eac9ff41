import type { Concept } from '../concept.ts';

/** What stands over a list of the author's own mistakes. */
export const corrections: Concept = {
  ar: 'تصحيح*, التصحيحات, استدراك',
  cs: 'oprav*, chyby',
  de: 'berichtigung*, korrektur*, Richtigstellung, Fehler im Video',
  en: 'correction*, errat*, mistakes, errors, corrigenda',
  es: 'correcci*, errores, erratas',
  fr: 'remarque:, rectificati*, corrections, erreurs, errata',
  he: 'תיקונים, תיקון, טעויות',
  hi: 'सुधार, संशोधन, शुद्धिपत्र',
  id: 'koreksi, ralat, perbaikan, kesalahan',
  it: 'correzion*, errata corrige, errori',
  ja: '訂正, 正誤表, 修正, 誤り',
  ko: '정정, 정오표, 수정 사항, 수정사항, 오류',
  nl: 'correctie*, rectificatie, fouten',
  pl: 'sprostowani*, poprawki, korekta, errata, błędy',
  pt: 'correção, correções, errata, erros',
  ru: 'исправлени*, поправк*, ошибки, опечатки, уточнения',
  sv: 'rättelse*, korrigeringar, fel i videon',
  tr: 'düzeltme*, hatalar',
  uk: 'виправлення, поправки, помилки, уточнення',
  vi: 'đính chính, sửa lỗi, hiệu chỉnh',
  zh: '更正, 勘误, 勘誤, 订正, 訂正, 修正, 纠错, 糾錯',
};
