import type { Concept } from '../concept.ts';

/** What a scholarly work is called. */
export const paper: Concept = {
  ar: 'الورقة البحثية, ورقة بحثية, البحث العلمي, الدراسة, دراسة, أوراق بحثية',
  cs: 'studie, vědecký článek, odborný článek, publikace, preprint',
  de: 'Studie, Studien, Paper, wissenschaftlicher Artikel, Fachartikel, Publikation, Veröffentlichung',
  en: 'paper, papers, the paper, research paper, preprint, arxiv, doi, study, studies, journal article, publication, thesis, whitepaper',
  es: 'estudio, estudios, artículo científico, publicación, tesis',
  fr: 'étude, études, article scientifique, publication scientifique, thèse, prépublication',
  he: 'מאמר, המאמר, מאמרים, מחקר, המחקר',
  hi: 'शोध पत्र, शोधपत्र, अध्ययन, रिसर्च पेपर',
  id: 'makalah, jurnal, penelitian',
  it: 'articolo scientifico, pubblicazione, tesi, lo studio',
  ja: '論文, 原著論文, 研究論文, プレプリント',
  ko: '논문, 연구 논문, 학술 논문',
  nl: 'onderzoek, wetenschappelijk artikel, publicatie, proefschrift',
  pl: 'badanie, badania, artykuł naukowy, publikacja, praca naukowa',
  pt: 'artigo científico, estudo, estudos, publicação, tese',
  ru: 'исследование, исследования, научная статья, препринт, публикация, диссертация',
  sv: 'studie, studier, vetenskaplig artikel, publikation, avhandling',
  tr: 'araştırma, bilimsel makale, yayın, çalışma',
  uk: 'дослідження, наукова стаття, публікація, препринт',
  vi: 'bài báo, nghiên cứu, bài báo khoa học, công trình',
  zh: '论文, 論文, 研究报告, 研究報告, 学术论文, 預印本',
};
