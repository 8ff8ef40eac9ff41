import type { Concept } from '../concept.ts';

/** What the pictures that a talk is held to are called. */
export const slides: Concept = {
  ar: 'الشرائح, العرض التقديمي',
  cs: 'prezentace, snímky',
  de: 'Folien, Präsentation',
  en: 'slides, slide deck, presentation',
  es: 'diapositivas, presentación, transparencias',
  fr: 'diapos*',
  he: 'מצגת, שקפים',
  hi: 'प्रस्तुति, स्लाइड, स्लाइड्स',
  id: 'salindia, presentasi',
  it: 'diapositive, presentazione',
  ja: 'スライド',
  ko: '슬라이드, 발표자료, 발표 자료',
  nl: 'dia s, presentatie',
  pl: 'slajdy, prezentacja',
  pt: 'apresentação',
  ru: 'слайды, презентация',
  sv: 'bilder från föreläsningen, presentationen',
  tr: 'sunum, slaytlar',
  uk: 'слайди, презентація',
  vi: 'slide bài giảng, bài thuyết trình',
  zh: '幻灯片, 幻燈片, 簡報, 投影片, 演示文稿',
};
