import type { Concept } from '../concept.ts';

/** What a numbered division of a video is called: "Part 1", "2. Teil", "第3章". */
export const part: Concept = {
  ar: 'الجزء, الفصل, القسم, الباب, الوحدة, المحور, الدرس, جزء, فصل, قسم, المشهد, المرحلة, الأسبوع, اليوم',
  cs: 'část, kapitola, oddíl, sekce, lekce, modul, blok, díl, scéna, týden, den, dějství, kniha, kolo',
  de: 'Teil, Kapitel, Abschnitt, Lektion, Modul, Einheit, Akt, Block, Sektion, Buch, Szene, Woche, Tag, Runde, Stufe, Thema',
  en: 'part, chapter, section, module, lesson, unit, act, segment, topic, lecture, phase, block, volume, session, week, day, pt, ch, book, scene, round, stage, level, world, season, step, movement',
  es: 'parte, capítulo, sección, módulo, lección, unidad, acto, bloque, tema, libro, escena, semana, día, ronda, etapa, nivel, clase',
  fr: 'partie, chapitre, section, module, leçon, unité, acte, bloc, volet, livre, scène, semaine, jour, épisode, étape, tome',
  he: 'חלק, פרק, סעיף, יחידה, שיעור, מודול, מערכה, ספר, שבוע, יום, סצנה, שלב',
  hi: 'भाग, अध्याय, खंड, खण्ड, अनुभाग, इकाई, पाठ, पार्ट, सप्ताह, चरण',
  id: 'bagian, bab, seksi, modul, unit, pelajaran, babak, adegan, minggu, hari, tahap, sesi',
  it: 'parte, capitolo, sezione, modulo, lezione, unità, atto, blocco, libro, scena, settimana, giorno, livello, tempo',
  ja: '章, 部, 節, 編, 第一章, パート, セクション, チャプター, レッスン, モジュール, ステップ, 話, 回, 幕, 場, 巻, 日目, 週目',
  ko: '부, 장, 절, 편, 파트, 챕터, 섹션, 모듈, 단원, 강, 화, 막, 주차, 일차, 단계, 권',
  nl: 'deel, hoofdstuk, sectie, module, blok, onderdeel, eenheid, bedrijf, boek, scène, week, dag, ronde, fase',
  pl: 'część, rozdział, sekcja, moduł, lekcja, blok, dział, akt, księga, scena, tydzień, dzień, runda, etap, odcinek',
  pt: 'parte, capítulo, seção, secção, módulo, lição, aula, unidade, ato, bloco, livro, cena, semana, dia, rodada, etapa, fase',
  ru: 'часть, глава, раздел, модуль, урок, блок, секция, акт, лекция, книга, сцена, неделя, день, раунд, этап, эпизод, тема, действие, том',
  sv: 'del, kapitel, avsnitt, sektion, modul, lektion, akt, block, bok, scen, vecka, dag, runda, steg, nivå',
  tr: 'bölüm, kısım, ünite, modül, ders, konu, kesim, perde, kitap, sahne, hafta, gün, tur, aşama',
  uk: 'частина, глава, розділ, модуль, урок, блок, секція, лекція, книга, сцена, тиждень, день, раунд, етап, тема, дія, том',
  vi: 'phần, chương, mục, bài, học phần, tập, cảnh, tuần, ngày, vòng, bước, quyển',
  zh: '章, 节, 節, 部分, 部, 篇, 单元, 單元, 模块, 模組, 课, 課, 讲, 講, 集, 话, 話, 回, 幕, 卷, 场, 場, 天, 周, 週, 步, 关',
};
