import type { Concept } from '../concept.ts';

/** What a numbered division of a video is called: "Part 1", "2. Teil", "第3章". */
export const part: Concept = {
  ar: 'الجزء, الفصل, القسم, الباب, الوحدة, المحور, الدرس, جزء, فصل, قسم',
  cs: 'část, kapitola, oddíl, sekce, lekce, modul, blok, díl',
  de: 'Teil, Kapitel, Abschnitt, Lektion, Modul, Einheit, Akt, Block, Sektion',
  en: 'part, chapter, section, module, lesson, unit, act, segment, topic, lecture, phase, block, volume, session, week, day, pt, ch',
  es: 'parte, capítulo, sección, módulo, lección, unidad, acto, bloque, tema',
  fr: 'partie, chapitre, section, module, leçon, unité, acte, bloc, volet',
  he: 'חלק, פרק, סעיף, יחידה, שיעור, מודול, מערכה',
  hi: 'भाग, अध्याय, खंड, खण्ड, अनुभाग, इकाई, पाठ, पार्ट',
  id: 'bagian, bab, seksi, modul, unit, pelajaran, babak',
  it: 'parte, capitolo, sezione, modulo, lezione, unità, atto, blocco',
  ja: '章, 部, 節, 編, 第一章, パート, セクション, チャプター, レッスン, モジュール, ステップ',
  ko: '부, 장, 절, 편, 파트, 챕터, 섹션, 모듈, 단원, 강',
  nl: 'deel, hoofdstuk, sectie, module, blok, onderdeel, eenheid, bedrijf',
  pl: 'część, rozdział, sekcja, moduł, lekcja, blok, dział, akt',
  pt: 'parte, capítulo, seção, secção, módulo, lição, aula, unidade, ato, bloco',
  ru: 'часть, глава, раздел, модуль, урок, блок, секция, акт, лекция',
  sv: 'del, kapitel, avsnitt, sektion, modul, lektion, akt, block',
  tr: 'bölüm, kısım, ünite, modül, ders, konu, kesim, perde',
  uk: 'частина, глава, розділ, модуль, урок, блок, секція, лекція',
  vi: 'phần, chương, mục, bài, học phần, tập',
  zh: '章, 节, 節, 部分, 部, 篇, 单元, 單元, 模块, 模組, 课, 課, 讲, 講, 集',
};
