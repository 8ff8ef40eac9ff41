import type { Concept } from '../concept.ts';

/** What invites to a profile, a community or a channel. */
export const social: Concept = {
  ar: 'اشترك*, تابعن*, تابعون*, حسابي, حساباتنا, تواصل معنا, انضم, مواقع التواصل, للاشتراك, قناتنا, قناتي, صفحتنا, فيسبوك, تويتر, انستغرام, انستقرام, تيك توك, سناب شات, يوتيوب, تلغرام',
  cs: 'sleduj*, sociální sítě, najdete nás, odběr, odebírejte, přidejte se',
  de: 'abonnier*, soziale Netzwerke, vernetzt euch, ihr findet mich, folge mir, folge uns, folg mir, folg uns, folgt mir, folgt uns, folgt dem, folgt der',
  en: 'instagram, insta, social, socials, follow, connect, find us, find me, stay connected, social links, subscrib*, join us on, discord, our slack, slack community, slack channel, community:, our community, join the community, twitter, facebook, tiktok, linkedin, mastodon, bluesky, threads, telegram, whatsapp, snapchat, twitch, reddit, keep up with, get in touch, stay in touch, second channel, my channel, like us on, youtube, yt, google plus, google:, fb, ig, sns, 2nd channel, other channels, newsletter*',
  es: 'suscr*, sígue*, seguir, redes, encuéntranos, únete, conecta, boletín',
  fr: 'suivez, suivre, réseaux, rejoignez, abonnez-vous, abonne-toi, retrouvez-moi, retrouvez-nous, chaîne secondaire, ma chaîne, nos chaînes, autres chaînes',
  he: 'עקבו, רשתות חברתיות, הירשמו, הרשמו, הצטרפו, אינסטגרם, פייסבוק, טלגרם',
  hi: 'फॉलो, सोशल मीडिया, सब्सक्राइब, जुड़ें, इंस्टाग्राम, फेसबुक, टेलीग्राम',
  id: 'ikuti, media sosial, sosmed, langganan, gabung, bergabung, temukan kami',
  it: 'iscriv*, segui*, trovami, unisciti',
  ja: 'フォロー, ソーシャル, チャンネル登録, 登録はこちら, ツイッター, インスタ, フェイスブック, コミュニティ, 各種sns, ディスコード, ユーチューブ, 公式チャンネル, メルマガ, ニュースレター',
  ko: '팔로우, 구독, 소셜, 인스타그램, 인스타, 페이스북, 트위터, 커뮤니티, 디스코드, 오픈채팅, 채널, 유튜브, 뉴스레터',
  nl: 'abonne*, volg, sociale media, word lid, nieuwsbrief',
  pl: 'obserwuj, śledź, media społecznościowe, subskrybuj, zasubskrybuj, dołącz, znajdziesz mnie',
  pt: 'siga, sigam, redes sociais, subscreve, inscreva, entre no grupo, nossas redes, minhas redes',
  ru: 'подпи*, соцсети, социальные сети, мы в соцсетях, наш чат, чат в, телеграм, телеге, дискорд*, вконтакте, инстаграм, канал, группа, паблик, дзен, ютуб, вк, рассылка',
  sv: 'följ, sociala medier, prenumerera, gå med, nyhetsbrev*',
  tr: 'katıl*, takip, sosyal medya, abone ol, abone olun, platformlar, hesaplarım, bülten',
  uk: 'підпи*, соцмережі, соціальні мережі, телеграм, фейсбук, інстаграм, приєднуйтесь, спільнота',
  vi: 'theo dõi, mạng xã hội, đăng ký kênh, kết nối, tham gia, nhóm',
  zh: '关注, 關注, 追踪, 追蹤, 订阅, 訂閱, 社交媒体, 社群, 加入群, 微博, 微信, 公众号, 公眾號, 推特, 脸书, 臉書, 电报, 小红书, 抖音, 频道, 頻道, 油管, 粉丝, 粉絲',
};
