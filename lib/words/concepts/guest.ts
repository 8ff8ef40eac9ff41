import type { Concept } from '../concept.ts';

/** What a person is called who is there for this video only. */
export const guest: Concept = {
  ar: 'الضيف, ضيف الحلقة, الضيوف, ضيف, المتحدث',
  cs: 'host epizody, hosté, hostem, přednášející, řečník',
  de: 'Gast, Gäste, zu Gast, Gesprächspartner, Gesprächspartnerin, Referent, Referentin, Vortragender, Interviewpartner',
  en: 'guest, guests, our guest, guest links, featuring, interviewee, speaker, speakers, presenter, presented by, talk by, lecturer, author, about the guest, about the speaker',
  es: 'invitado, invitada, invitados, ponente, ponentes, entrevistado, entrevistada, conferenciante',
  fr: 'invité, invitée, invités, intervenant, intervenante, intervenants, conférencier, conférencière',
  he: 'אורח, אורחת, אורחים, האורח, האורחת, מרצה, דובר, דוברת, מרואיין',
  hi: 'अतिथि, मेहमान, वक्ता, गेस्ट',
  id: 'tamu, bintang tamu, narasumber, pembicara',
  it: 'ospite, ospiti, relatore, relatrice, relatori, intervistato, intervistata',
  ja: 'ゲスト, 出演, 出演者, 登壇者, 発表者, 講演者, 講師, スピーカー',
  ko: '게스트, 출연, 출연자, 초대손님, 발표자, 연사, 강연자',
  nl: 'gast, gasten, te gast, spreker, sprekers, geïnterviewde',
  pl: 'gość, gościem, goście, gość odcinka, prelegent, prelegentka, rozmówca',
  pt: 'convidado, convidada, convidados, palestrante, palestrantes, entrevistado, entrevistada',
  ru: 'гость, гостья, гости, гость выпуска, спикер, спикеры, докладчик, докладчики, лектор, собеседник',
  sv: 'gäst, gäster, dagens gäst, föreläsare, talare, medverkande',
  tr: 'konuk, konuklar, konuğumuz, konuğu, konuşmacı, konuşmacılar',
  uk: 'гість, гостя, гості, гість випуску, спікер, доповідач, лектор',
  vi: 'khách mời, diễn giả, người trình bày',
  zh: '嘉宾, 嘉賓, 来宾, 來賓, 主讲人, 主講人, 演讲者, 演講者, 讲者, 講者, 特邀嘉宾, 受访者',
};
