import type { Concept } from '../concept.ts';

/** What invites to a profile, a community or a channel. */
export const social: Concept = {
  ar: 'تابعونا, تابعنا, تابعني, تابعوني, اشترك, اشتركوا, حسابي, حساباتنا, تواصل معنا, انضم, مواقع التواصل, للاشتراك, قناتنا, قناتي, صفحتنا, فيسبوك, تويتر, انستغرام, انستقرام, تيك توك, سناب شات, يوتيوب, تلغرام',
  cs: 'sledujte, sledujte nás, sleduj, sociální sítě, najdete nás, odběr, odebírejte, přidejte se',
  de: 'folgt, folge, folgt uns, folge mir, folgt mir, Social Media, soziale Netzwerke, abonniert, abonniere, abonnieren, Kanal abonnieren, vernetzt euch, ihr findet mich',
  en: 'follow, follow us, follow me, connect, connect with me, find us, find me, stay connected, social, socials, social media, social links, subscribe, subscribe here, join us on, join the discord, join the community, join our discord, discord, community, instagram, insta, twitter, facebook, tiktok, linkedin, mastodon, bluesky, threads, telegram, whatsapp, snapchat, twitch, reddit, keep up with, get in touch, stay in touch, second channel, my channel, fb group, like us on, youtube, yt, fb, ig, sns, youtube channel, 2nd channel, other channels',
  es: 'síguenos, sígueme, seguir, síguelo, redes sociales, redes, suscríbete, suscribirse, encuéntranos, únete, conecta, nuestras redes',
  fr: 'suivez, suivez-nous, suivez-moi, suivre, réseaux sociaux, réseaux, rejoignez, rejoignez-nous, abonnez-vous, abonne-toi, retrouvez-moi, retrouvez-nous, me suivre, nous suivre',
  he: 'עקבו, עקבו אחרינו, עקבו אחריי, עקבו אחרי, רשתות חברתיות, הירשמו, הרשמו, הצטרפו, אינסטגרם, פייסבוק, טלגרם',
  hi: 'फॉलो, फॉलो करें, सोशल मीडिया, सब्सक्राइब, सब्सक्राइब करें, जुड़ें, हमसे जुड़ें, इंस्टाग्राम, फेसबुक, टेलीग्राम',
  id: 'ikuti, ikuti kami, media sosial, sosmed, langganan, gabung, bergabung, temukan kami',
  it: 'seguici, seguimi, seguire, iscriviti, iscrivetevi, trovami, unisciti, i miei social, canali social',
  ja: 'フォロー, ソーシャル, チャンネル登録, 登録はこちら, ツイッター, インスタグラム, インスタ, フェイスブック, コミュニティ, 各種, ディスコード, ユーチューブ, 公式チャンネル',
  ko: '팔로우, 구독, 소셜, 인스타그램, 인스타, 페이스북, 트위터, 커뮤니티, 디스코드, 오픈채팅, 채널, 유튜브',
  nl: 'volg, volg ons, volg mij, volg me, sociale media, abonneer, abonneren, word lid',
  pl: 'obserwuj, obserwuj nas, śledź, śledź nas, media społecznościowe, social media, subskrybuj, zasubskrybuj, dołącz, znajdziesz mnie',
  pt: 'siga, siga-nos, me siga, sigam, redes sociais, inscreva-se, se inscreva, subscreve, inscreva, entre no grupo, nossas redes, minhas redes',
  ru: 'подписывайтесь, подписывайся, подписаться, подпишись, соцсети, социальные сети, мы в соцсетях, телеграм, телеграм-канал, вконтакте, инстаграм, канал, группа, паблик, дзен, ютуб, вк, дзен канал',
  sv: 'följ, följ oss, följ mig, sociala medier, prenumerera, gå med',
  tr: 'takip, takip edin, takip et, sosyal medya, abone ol, abone olun, bizi takip edin, katıl, katılın, platformlar, hesaplarım',
  uk: 'підписуйтесь, підписуйтеся, підписатися, підпишись, соцмережі, соціальні мережі, телеграм, фейсбук, інстаграм, приєднуйтесь, спільнота',
  vi: 'theo dõi, mạng xã hội, đăng ký kênh, kết nối, tham gia, nhóm',
  zh: '关注, 關注, 追踪, 追蹤, 订阅, 訂閱, 社交媒体, 社群媒體, 社群, 加入群, 微博, 微信, 公众号, 公眾號, 推特, 脸书, 臉書, 粉絲專頁, 电报群, 电报, 小红书, 抖音, 频道, 頻道, 油管, 粉丝, 粉絲',
};
