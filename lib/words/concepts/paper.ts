import type { Concept } from '../concept.ts';

/** What a scholarly work is called. */
export const paper: Concept = {
  ar: 'الورقة البحثية, ورقة بحثية, البحث العلمي, الدراسة, دراسة, أوراق بحثية',
  cs: 'studie, vědecký článek, odborný článek, publikace',
  de: 'studie*, wissenschaftlicher Artikel, Fachartikel, Publikation, Veröffentlichung',
  en: 'paper, papers, preprint, arxiv, doi, study, studies, journal article, publication, thesis, whitepaper',
  es: 'estudio*, artículo científico, publicación, tesis',
  fr: 'étude*, article scientifique, thèse:, thèse de, prépublication',
  he: 'מאמר, המאמר, מאמרים, מחקר, המחקר',
  hi: 'शोध पत्र, शोधपत्र, अध्ययन, रिसर्च पेपर',
  id: 'makalah, jurnal, penelitian',
  it: 'articolo scientifico, pubblicazione, tesi, lo studio',
  ja: '論文, プレプリント',
  ko: '논문',
  nl: 'onderzoek, wetenschappelijk artikel, publicatie, proefschrift',
  pl: 'badani*, artykuł naukowy, publikacja, praca naukowa',
  pt: 'estudo*, artigo científico, publicação, tese',
  ru: 'исследовани*, научная статья, препринт, публикация, диссертация',
  sv: 'studie*, vetenskaplig artikel, publikation, avhandling',
  tr: 'araştırma, bilimsel makale, yayın, çalışma',
  uk: 'дослідження, наукова стаття, публікація, препринт',
  vi: 'bài báo, nghiên cứu, công trình',
  zh: '论文, 論文, 研究报告, 研究報告, 預印本',
};
