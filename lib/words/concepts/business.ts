import type { Concept } from '../concept.ts';

/** What is said to firms and customers rather than to viewers: who may want to advertise, and what who pays gets. */
export const business: Concept = {
  ar: 'للإعلان, للإعلانات, لإعلاناتكم, للتواصل التجاري',
  cs: 'obchodní spolupráce, pro spolupráci, staňte se sponzorem',
  de: 'Werbeanfragen, Geschäftsanfragen, Kooperationsanfragen, geschäftliche Anfragen, Werbung schalten, Sponsor werden',
  en: 'to advertise, advertise with, advertise on, advertising inquiries, advertising enquiries, business inquiries, business enquiries, business inquiry, sponsorship inquiries, sponsorship enquiries, sponsorship opportunities, want to sponsor, like to sponsor, interested in sponsoring, become a sponsor, for sponsorship, for sponsorships, customer support, technical support, tech support, unlimited support, premium support',
  es: 'contacto comercial, para publicidad, publicidad y contacto, quieres patrocinar, soporte técnico',
  fr: 'contact pro, contact professionnel, demandes commerciales, devenir sponsor, devenir partenaire',
  he: 'לפניות עסקיות, לפרסום, לשיתופי פעולה',
  hi: 'व्यावसायिक पूछताछ, विज्ञापन के लिए',
  id: 'kontak bisnis, kerja sama bisnis, untuk iklan, pasang iklan',
  it: 'contatti commerciali, per collaborazioni, per sponsorizzazioni, diventare sponsor',
  ja: 'お仕事のご依頼, お仕事の依頼, お仕事のお問い合わせ, お問い合わせ, スポンサー募集, 案件のご依頼',
  ko: '비즈니스 문의, 광고 문의, 협찬 문의, 제휴 문의',
  nl: 'zakelijke aanvragen, zakelijk contact, adverteren, sponsor worden',
  pl: 'kontakt biznesowy, oferty współpracy, zostań sponsorem',
  pt: 'contato comercial, contato profissional, para parcerias, para anunciar, suporte técnico',
  ru: 'по вопросам рекламы, по рекламе, реклама на канале, сотрудничество',
  sv: 'samarbetsförfrågningar, affärsförfrågningar, annonsera, bli sponsor',
  tr: 'iş birliği için, reklam için, reklam ve iş birliği, sponsor olmak',
  uk: 'з питань реклами, реклама на каналі, співпраця',
  vi: 'liên hệ quảng cáo, liên hệ hợp tác, hợp tác kinh doanh',
  zh: '商务合作, 商務合作, 合作邀约, 合作邀約, 商务联系, 商務聯絡, 广告投放',
};
