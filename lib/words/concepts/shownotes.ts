import type { Concept } from '../concept.ts';

/** What the notes and the material that go with a video are called. */
export const shownotes: Concept = {
  ar: 'ملاحظات الحلقة, ملخص الحلقة, ملفات الدرس, الملخص pdf, ملخص pdf',
  cs: 'poznámky k dílu, poznámky k epizodě, materiály',
  de: 'Sendungsnotizen, Folgennotizen, Begleitmaterial, Skript',
  en: 'shownotes, show note, episode notes, episode page, notes, all references, handout, handouts, worksheet, summary pdf, pdf summary, pdf notes, blog post',
  es: 'notas del programa, notas del episodio, apuntes, notas del show',
  fr: "notes de l'épisode, support de cours, supports de cours",
  he: 'הערות לפרק, רשימות הפרק, חומרי הפרק',
  hi: 'नोट्स',
  id: 'catatan acara, catatan episode, materi',
  it: "note dell'episodio, note della puntata, dispense, appunti",
  ja: 'ショーノート, 番組ノート, 資料:, 発表資料, 登壇資料, 概要ページ',
  ko: '쇼노트, 쇼 노트, 방송 노트, 강의자료, 강의 자료',
  nl: 'shownotities, afleveringsnotities, aantekeningen',
  pl: 'notatki, materiały do odcinka',
  pt: 'notas do episódio, notas do programa, material de apoio, anotações',
  ru: 'заметки к выпуску, шоуноты, конспект, материалы выпуска, материалы к выпуску, материалы к лекции',
  sv: 'avsnittsanteckningar, programanteckningar, anteckningar',
  tr: 'bölüm notları, program notları, ders notları',
  uk: 'нотатки до випуску, шоуноти, конспект',
  vi: 'ghi chú chương trình, ghi chú tập, tài liệu bài giảng',
  zh: '节目笔记, 節目筆記, 节目备注, 讲义, 講義, 课件, 課件, 节目文稿, 资料下载',
};
