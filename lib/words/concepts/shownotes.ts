import type { Concept } from '../concept.ts';

/** What the notes, the material and the slides that go with a video are called. */
export const shownotes: Concept = {
  ar: 'ملاحظات الحلقة, ملخص الحلقة, الشرائح, العرض التقديمي, ملفات الدرس',
  cs: 'poznámky k dílu, poznámky k epizodě, prezentace, snímky, materiály',
  de: 'Sendungsnotizen, Folgennotizen, Folien, Präsentation, Begleitmaterial, Skript',
  en: 'shownotes, show note, episode notes, episode page, notes, all references, slides, slide deck, presentation, handout, worksheet, blog post',
  es: 'notas del programa, notas del episodio, apuntes, diapositivas, presentación, transparencias, notas del show',
  fr: "diapos*, notes de l'épisode, support de cours, supports",
  he: 'הערות לפרק, רשימות הפרק, מצגת, שקפים, חומרי הפרק',
  hi: 'नोट्स, प्रस्तुति, स्लाइड, स्लाइड्स',
  id: 'catatan acara, catatan episode, salindia, materi, presentasi',
  it: "note dell'episodio, note della puntata, diapositive, presentazione, dispense, appunti",
  ja: 'ショーノート, 番組ノート, 資料, スライド, 概要ページ',
  ko: '쇼노트, 쇼 노트, 방송 노트, 슬라이드, 발표자료, 발표 자료, 강의자료, 강의 자료',
  nl: 'shownotities, afleveringsnotities, dia s, presentatie, aantekeningen',
  pl: 'notatki, slajdy, prezentacja, materiały do odcinka',
  pt: 'notas do episódio, notas do programa, apresentação, material de apoio, anotações',
  ru: 'заметки к выпуску, шоуноты, слайды, презентация, конспект, материалы выпуска, материалы к выпуску, материалы к лекции',
  sv: 'avsnittsanteckningar, programanteckningar, bilder från föreläsningen, presentationen, anteckningar',
  tr: 'bölüm notları, program notları, sunum, slaytlar, ders notları',
  uk: 'нотатки до випуску, шоуноти, слайди, презентація, конспект',
  vi: 'ghi chú chương trình, ghi chú tập, slide bài giảng, bài thuyết trình, tài liệu bài giảng',
  zh: '节目笔记, 節目筆記, 节目备注, 幻灯片, 幻燈片, 簡報, 讲义, 講義, 课件, 課件, 投影片, 节目文稿, 演示文稿, 资料下载',
};
