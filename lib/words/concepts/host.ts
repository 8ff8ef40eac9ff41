import type { Concept } from '../concept.ts';

/** What a person is called who leads through a video. */
export const host: Concept = {
  ar: 'المقدم, تقديم, المذيع, المحاور, المضيف, مقدم الحلقة',
  cs: 'moderátor, moderátorka, moderuje, průvodce, rozhovor vedl',
  de: 'Moderation, Moderator, Moderatorin, Gastgeber, Gastgeberin, Interviewer, Interviewerin, Interviewführung',
  en: 'host, hosts, hosted by, co-host, co-hosts, interviewer, interviewers, interviewed by, moderator, moderated by, about the host',
  es: 'presentador, presentadora, presentado por, anfitrión, anfitriona, entrevistador, entrevistadora, moderador, moderadora',
  fr: 'animateur, animatrice, animé par, présentateur, présentatrice, présenté par, interviewer, journaliste, modérateur, hôte',
  he: 'מנחה, בהנחיית, מגיש, מגישה, מראיין, מראיינת',
  hi: 'मेज़बान, होस्ट, संचालक, साक्षात्कारकर्ता',
  id: 'pembawa acara, pemandu acara, pewawancara, moderator acara',
  it: 'conduttore, conduttrice, conduce, condotto da, intervistatore, intervistatrice, moderatore, moderatrice',
  ja: '司会, ホスト, 聞き手, インタビュアー, 進行, パーソナリティ, キャスター',
  ko: '진행, 진행자, 호스트, 인터뷰어, 사회자',
  nl: 'presentator, presentatrice, presentatie door, gastheer, gastvrouw, gespreksleider, interview door',
  pl: 'prowadzący, prowadząca, prowadzi, gospodarz, moderator rozmowy, rozmawia',
  pt: 'apresentador, apresentadora, apresentação de, apresentado por, anfitrião, anfitriã, entrevistador, entrevistadora, mediador',
  ru: 'ведущий, ведущая, ведущие, интервьюер, модератор, беседу вёл, автор и ведущий',
  sv: 'programledare, värd, intervjuare, moderator för samtalet, samtalsledare',
  tr: 'sunucu, sunan, moderatör, röportajı yapan, ev sahibi',
  uk: 'ведучий, ведуча, ведучі, інтервʼюер, модератор, розмову вів',
  vi: 'người dẫn chương trình, dẫn chương trình, người phỏng vấn',
  zh: '主持人, 主持, 主播, 采访者, 採訪者, 访谈人, 主理人',
};
