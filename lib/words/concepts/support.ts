import type { Concept } from '../concept.ts';

/** What asks for money for the author: gifts and memberships. */
export const support: Concept = {
  ar: 'ادعمن*, دعم القناة, للدعم, تبرع, للتبرع, الانتساب, عضوية',
  cs: 'podpoř*, přispějte, členství, staňte se členem',
  de: 'spende*, unterstütz*, Mitglied werden, Mitgliedschaft, Kanalmitglied, Trinkgeld, Gaben:, Kollekte',
  en: 'donat*, members*, support, patreon, become a member, become a patron, join this channel, buy me a coffee, ko-fi, paypal, tip jar, superchat, crowdfunding, give:, giving:, give online, give now, give here, tithe, tithes, offering:, fundraise, give monthly',
  es: 'apoya*, donaci*, apoyo, donar, hazte miembro, únete a este canal, membresía, mecenas, dona:, dona aquí, ofrenda, ofrendas, diezmo, diezmos, bancá el, bancá este, cafecito',
  fr: 'souten*, soutien, devenir membre, adhérer, mécène, tipeee, un don, donner:, dons:, don:',
  he: 'תמכו, תמיכה, לתמיכה, תרומה, תרמו, לתרומה, תרומות, הצטרפו כחברים',
  hi: 'समर्थन, सहयोग, दान, सदस्य बनें, सदस्यता',
  id: 'dukung*, donasi, traktir, keanggotaan, jadi anggota, persembahan, infaq, sedekah',
  it: 'donazion*, sostieni*, supporta*, sostenere, abbonati, diventa membro, dona:, dona ora, offrimi un caffè',
  ja: '支援:, ご支援, 応援, 寄付, メンバーシップ, メンバーになる, 投げ銭, サポート, ファンクラブ',
  ko: '후원, 기부, 후원하기, 멤버십, 멤버쉽, 후원계좌, 응원, 헌금',
  nl: 'donatie*, steun, doneer, doneren, lid worden, word vriend, geven:, giften',
  pl: 'wesprzyj, wsparcie, wspieraj, wspomóż, dotacja, patronite, zostań patronem, darowizna, zrzutka, datki:, ofiara, postaw kawę',
  pt: 'apoia*, apoie, apoio, doar:, para doar, doação, doações, seja membro, torne-se membro, clube de membros, financiamento coletivo, doe:, dízimo, dízimos, contribua, pix:, vaquinha',
  ru: 'донат*, поддерж*, пожертвование, бусти, спонсорство канала, стать спонсором, спонсоры канала, стать патроном',
  sv: 'stöd oss, stöd mig, stöd kanalen, stötta, donera, donation, bli medlem, medlemskap, ge en gåva, swish',
  tr: 'destek*, bağış, katıl butonu, üye ol, kahve ısmarla',
  uk: 'підтрим*, донат, пожертвувати, монобанка, стати спонсором, задонатити',
  vi: 'ủng hộ, hỗ trợ kênh, quyên góp, đóng góp, hội viên, thành viên',
  zh: '支持我, 支持频道, 支持頻道, 捐款, 捐赠, 捐贈, 打赏, 打賞, 会员, 會員, 赞赏',
};
