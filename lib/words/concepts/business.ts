import type { Concept } from '../concept.ts';

/** What is said to firms and customers rather than to viewers: who may want to advertise, and what who pays gets. */
export const business: Concept = {
  ar: 'للإعلانات',
  cs: 'obchodní spolupráce',
  de: 'Werbeanfragen, Sponsor werden',
  en: 'advertise, inquiries, enquiries, want to sponsor, become a sponsor, customer support, technical support, unlimited support',
  es: 'contacto comercial, para publicidad',
  fr: 'contact pro, devenir sponsor',
  he: 'לפרסום',
  hi: 'विज्ञापन के लिए',
  id: 'pasang iklan',
  it: 'contatti commerciali, diventare sponsor',
  ja: 'お問い合わせ',
  ko: '광고 문의',
  nl: 'adverteren, sponsor worden',
  pl: 'zostań sponsorem',
  pt: 'contato comercial',
  ru: 'по вопросам рекламы',
  sv: 'annonsera, bli sponsor',
  tr: 'reklam için, sponsor olmak',
  uk: 'з питань реклами',
  vi: 'liên hệ quảng cáo',
  zh: '商务合作, 商務合作',
};
