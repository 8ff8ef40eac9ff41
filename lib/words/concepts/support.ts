import type { Concept } from '../concept.ts';

/** What asks for money for the author: gifts and memberships. */
export const support: Concept = {
  ar: 'ادعمنا, ادعمني, دعم القناة, للدعم, تبرع, للتبرع, الانتساب, عضوية',
  cs: 'podpořte, podpořte nás, podpořit, podpora, přispějte, členství, staňte se členem',
  de: 'unterstützt uns, unterstütze uns, unterstützt mich, unterstützen, Unterstützung, spenden, Spende, Spendenkonto, Mitglied werden, Mitgliedschaft, Kanalmitglied, Trinkgeld',
  en: 'support, support us, support me, support the channel, support the show, support this channel, donate, donations, donation, patreon, become a member, become a patron, join this channel, channel membership, membership, members, buy me a coffee, ko-fi, paypal, tip jar, superchat, crowdfunding',
  es: 'apóyanos, apóyame, apoya, apoyar, apoyo, donar, donaciones, donación, hazte miembro, únete a este canal, membresía, mecenas',
  fr: 'soutenez, soutenez-nous, soutenir, nous soutenir, me soutenir, soutien, faire un don, faites un don, devenir membre, adhérer, mécène, tipeee',
  he: 'תמכו, תמיכה, לתמיכה, תרומה, תרמו, לתרומה, תרומות, הצטרפו כחברים',
  hi: 'समर्थन, समर्थन करें, सहयोग, सहयोग करें, दान, दान करें, सदस्य बनें, सदस्यता',
  id: 'dukung, dukungan, dukung kami, donasi, traktir, keanggotaan, jadi anggota',
  it: 'sostieni, sostienici, sostenere, supportaci, supporta, supportami, donazione, donazioni, abbonati, abbonati al canale, diventa membro, fai una donazione',
  ja: '支援, 応援, 寄付, メンバーシップ, メンバーになる, 投げ銭, サポート, ファンクラブ, ご支援',
  ko: '후원, 기부, 후원하기, 멤버십, 멤버쉽, 후원계좌, 응원',
  nl: 'steun, steun ons, steun mij, doneer, doneren, donatie, donaties, lid worden, word vriend',
  pl: 'wesprzyj, wesprzyj nas, wsparcie, wspieraj, wspomóż, dotacja, patronite, zostań patronem, darowizna, zrzutka',
  pt: 'apoie, apoia, apoiar, apoio, doar, doação, doações, seja membro, torne-se membro, clube de membros, financiamento coletivo',
  ru: 'поддержать, поддержите, поддержать канал, поддержка, поддержка канала, донат, донаты, пожертвование, бусти, спонсорство канала, стать спонсором, спонсоры канала, стать патроном',
  sv: 'stöd, stöd oss, stötta, stötta oss, donera, donation, bli medlem, medlemskap',
  tr: 'destekle, destek ol, destek olun, destek, bağış, bağış yap, katıl butonu, üye ol',
  uk: 'підтримати, підтримайте, підтримка, підтримати канал, донат, пожертвувати, монобанка, стати спонсором, задонатити',
  vi: 'ủng hộ, hỗ trợ kênh, quyên góp, đóng góp, hội viên, thành viên',
  zh: '支持我, 支持我们, 支持我們, 支持频道, 支持頻道, 捐款, 捐赠, 捐贈, 打赏, 打賞, 会员, 會員, 会员平台, 加入会员, 加入會員, 加入频道会员, 赞赏',
};
