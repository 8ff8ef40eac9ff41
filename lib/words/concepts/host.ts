import type { Concept } from '../concept.ts';

/** What a person is called who leads through a video. */
export const host: Concept = {
  ar: 'المقدم, تقديم, المذيع, المحاور, المضيف, مقدم الحلقة',
  cs: 'moderát*, moderuje, průvodce, rozhovor vedl',
  de: 'gastgeber*, interviewer*, interviewführung, moderat*, durch die Sendung führt',
  en: 'interviewer*, host, hosts, hosted by, interviewed by, moderator, moderated by',
  es: 'anfitri*, entrevistador*, moderador*, presentador*, presentado por, presenta:, presentan:, conduce:, conducen:',
  fr: 'animateur, animatrice, présentateur, présentatrice, animé par, présenté par, journaliste, modérateur, hôte, présente:, présentation:',
  he: 'מראיי*, מנחה, בהנחיית, מגיש, מגישה',
  hi: 'मेज़बान, होस्ट, संचालक, साक्षात्कारकर्ता',
  id: 'pembawa acara, pemandu acara, pewawancara',
  it: 'condutt*, conduce:, intervistator*, intervistatrice, moderat*, condotto da, presenta:, presentano:',
  ja: '司会, ホスト, 聞き手, インタビュアー, 進行:, 進行役, パーソナリティ, キャスター',
  ko: '진행, 진행자, 호스트, 인터뷰어, 사회자',
  nl: 'presentator, presentatrice, presentatie door, gastheer, gastvrouw, gespreksleider, interview door',
  pl: 'prowadz*, gospodarz, rozmawia, prezentuje:',
  pt: 'anfitriã*, apresentador*, entrevistador*, apresentação de, apresentado por, mediador, apresenta:, apresentam:, apresentação:',
  ru: 'ведущ*, интервьюер, модератор, беседу вёл, ведёт:',
  sv: 'programledare, värd, intervjuare, samtalsledare, programleder:',
  tr: 'sunucu, sunan, röportajı yapan, ev sahibi, sunuyor:',
  uk: 'ведуч*, інтервʼюер, модератор, розмову вів',
  vi: 'dẫn chương trình, người phỏng vấn',
  zh: '主持, 主播, 采访者, 採訪者, 访谈人, 主理人',
};
