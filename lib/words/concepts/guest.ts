import type { Concept } from '../concept.ts';

/** What a person is called who is there for this video only. */
export const guest: Concept = {
  ar: 'الضيف, ضيف الحلقة, الضيوف, ضيف, المتحدث',
  cs: 'host epizody, hosté, hostem, přednášející, řečník',
  de: 'gesprächspartner*, Referent, Referentin, Gast, Gäste, Vortragender, Interviewpartner, mit:, zu Gast',
  en: 'guest*, speaker*, guest links, featuring, panel:, panelists, s website, s homepage, interviewee, presenter:, presenters, presented by, talk by, lecturer, author, with:',
  es: 'entrevistado, entrevistada, invitad*, ponente*, conferenciante, con:',
  fr: 'conférenci*, intervenant*, invité:, invités, invitée*, l’invité, avec:',
  he: 'האורח*, אורח, אורחת, אורחים, מרצה, דובר, דוברת, מרואיין',
  hi: 'अतिथि, मेहमान, वक्ता, गेस्ट',
  id: 'tamu, narasumber, pembicara',
  it: 'intervistato, intervistata, ospit*, relatore, relatrice, relatori, con:',
  ja: 'ゲスト, 出演, 登壇者, 発表者, 講演者, 講師, スピーカー',
  ko: '게스트, 출연, 출연자, 초대손님, 발표자, 연사, 강연자',
  nl: 'spreker*, gast, gasten, geïnterviewde, met:',
  pl: 'goście*, prelegent*, gość, gościa, gościem, rozmówca, z udziałem',
  pt: 'convidad*, entrevistado, entrevistada, palestrante*, com:',
  ru: 'гость*, докладчик*, спикер*, гостя, гостем, гости, лектор, собеседник',
  sv: 'gäst, gäster, föreläsare, talare, medverkande',
  tr: 'konuk*, konuğu*, konuşmacı*',
  uk: 'гість, гостя, гості, спікер, доповідач, лектор',
  vi: 'khách mời, diễn giả, người trình bày',
  zh: '嘉宾, 嘉賓, 来宾, 來賓, 主讲人, 主講人, 讲者, 講者, 受访者',
};
