import type { Concept } from '../concept.ts';

/** What says that something is paid for by somebody else. */
export const sponsor: Concept = {
  ar: 'الراعي, برعاية, رعاية, إعلان ممول',
  cs: 'sponzo*, reklama, ve spolupráci s, placená spolupráce',
  de: 'Sponsoren, Werbung, Anzeige, Werbepartner, gesponsert, unterstützt von, präsentiert von, bezahlte Partnerschaft, in Zusammenarbeit mit, in Kooperation mit, Kooperation',
  en: 'sponsor, sponsors, sponsored:, sponsored content, sponsored segment, is sponsored, sponsoring, sponsorship, sponsor spot, paid promotion, thanks to our sponsor, thanks to our sponsors, sponsored by, sponsor break, sponsor message*, sponsor read, sponsor segment, ad break, ad read, our sponsor, our sponsors, today s sponsor, for supporting this video, for supporting this channel, for making this video possible, brought to you by, supported by, partnered with, in partnership with, paid partnership, advertisement, ad, ads, comes from our friends, thanks to our friends at',
  es: 'patrocin*, patrocinado por, publicidad, anuncio, promoción pagada, colaboración pagada, auspicia*',
  fr: 'partenaire*, sponsor, sponsors, sponsorisé par, sponsorisé:, partenariat rémunéré, en partenariat avec, publicité, collaboration commerciale',
  he: 'חסות, בחסות, ספונסר, נותן החסות, פרסומת, שיתוף פעולה ממומן',
  hi: 'प्रायोजक, प्रायोजित, स्पॉन्सर, विज्ञापन',
  id: 'disponsori, iklan, kerja sama berbayar',
  it: 'sponsor, sponsorizzato, pubblicità, in collaborazione con',
  ja: 'スポンサー, 広告, 協賛, タイアップ, 提供元, スポンサー提供, 企業案件, 提供:',
  ko: '스폰서, 협찬, 광고, 후원사, 유료 광고',
  nl: 'sponsors, gesponsord, advertentie, reclame:, mede mogelijk gemaakt door, betaalde samenwerking',
  pl: 'sponsor, sponsorem, sponsorzy, sponsoruje, sponsorowany przez, reklama, partner odcinka, partnerem odcinka, współpraca reklamowa, materiał sponsorowany',
  pt: 'patroc*, publicidade, publi, promoção paga, patrocinado por, oferecimento, parceria paga',
  ru: 'реклам*, спонсор*, спонсор выпуска, при поддержке, партнёр выпуска, на правах рекламы',
  sv: 'sponsorer, sponsras av, sponsrad av, i samarbete med, reklam, annons, betalt samarbete',
  tr: 'sponsor, sponsoru, sponsorlar*, sponsorumuz, sponsorluğunda, reklam, iş birliği, katkılarıyla',
  uk: 'спонсор*, за підтримки, реклама, партнер випуску, рекламна інтеграція',
  vi: 'nhà tài trợ, tài trợ bởi, được tài trợ, quảng cáo',
  zh: '赞助, 贊助, 赞助商, 贊助商, 广告, 廣告, 商业合作, 业配, 業配, 推广, 推廣, 合作伙伴',
};
