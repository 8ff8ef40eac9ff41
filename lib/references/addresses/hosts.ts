import type { Role } from '../model.ts';

/**
 * Places whose links are for one thing, whoever sets them: hosts without "www.", to be split at blanks.
 * The hosts under a host count too; a path narrows it, `*` stands for whatever else one part of it holds. What a place
 * is called on any host stands last: `shop.*` is a name under a host, `*.shop` a host's ending, and a `*` alone any host.
 */
const places: readonly (readonly [Role, string])[] = [
  [
    'paper',
    `
      academic.oup.com aclanthology.org arxiv.org biorxiv.org cell.com cnki.net cyberleninka.ru distill.pub
      dl.acm.org doi.org elifesciences.org/articles frontiersin.org hal.science ieeexplore.ieee.org journals.plos.org
      jstage.jst.go.jp jstor.org link.springer.com mdpi.com medrxiv.org nature.com/articles ncbi.nlm.nih.gov
      onlinelibrary.wiley.com openaccess.thecvf.com openreview.net osf.io papers.nips.cc pnas.org
      proceedings.mlr.press proceedings.neurips.cc psyarxiv.com researchgate.net scielo.br science.org/doi
      sciencedirect.com/science semanticscholar.org ssrn.com tandfonline.com transformer-circuits.pub
      zenodo.org
    `,
  ],
  [
    'code',
    `
      bitbucket.org/*/* codeberg.org/*/* codepen.io codesandbox.io colab.research.google.com crates.io
      gist.github.com gitee.com/*/* github.com/*/* gitlab.com/*/* hub.docker.com huggingface.co
      jsfiddle.net kaggle.com/code npmjs.com pypi.org replit.com rubygems.org sourceforge.net sr.ht
      stackblitz.com
    `,
  ],
  [
    'support',
    `
      afdian.com afdian.net apoia.se betterplace.org boosty.to buycoffee.to buymeacoff.ee buymeacoffee.com
      cafecito.app cash.app catarse.me churchcenter.com/giving ci-en.dlsite.com ci-en.net darujme.cz diaka.ua
      donate.stream donatello.to donatepay.ru donationalerts.com doneru.jp donorbox.org ecpay.com.tw fanbox.cc
      fantia.jp gf.me github.com/sponsors givebutter.com gofundme.com goteo.org gumroad.com/*/membership
      hamibash.com helloasso.com herohero.co hithit.com ifdian.net indiegogo.com jgive.com justgiving.com
      ketto.org kickstarter.com kitabisa.com ko-fi.com kreosus.com leetchi.com liberapay.com livepix.gg
      locals.com me.momo.vn memberful.com milaap.org mpago.la nowpayments.io oen.tw opay.tw opencollective.com
      patreon.com patronite.pl pay.cloudtips.ru pay.firstory.me paypal.com/cgi-bin paypal.com/donate
      paypal.com/paypalme paypal.me petje.af petjeaf.com picpay.me playerduo.net qiwi.com reymit.ir saweria.co
      send.monobank.ua sponsr.ru startnext.com steady.page steadyhq.com streamelements.com/*/tip streamlabs.com
      subscribestar.adult subscribestar.com suppi.pl throne.com tikkie.me tipeee.com tipply.pl tithe.ly toon.at
      toss.me trakteer.id tumblbug.com twip.kr ulule.com utip.io vakinha.com.br venmo.com verkami.com
      vriendvandeshow.nl wishtender.com yoomoney.ru youtube.com/*/join youtube.com/c/*/join
      youtube.com/channel/*/join youtube.com/user/*/join zrzutka.pl
    `,
  ],
  [
    'merch',
    `
      allegro.pl amazon.ca amazon.co.jp amazon.co.uk amazon.com amazon.com.au amazon.com.br amazon.com.mx
      amazon.com.tr amazon.de amazon.es amazon.fr amazon.in amazon.it amazon.nl amazon.pl amazon.se
      bandcamp.com/merch barnesandnoble.com bigcartel.com bol.com bonfire.com books.apple.com bookshop.org
      booth.pm chrono24.com creator-spring.com crowdmade.com dftba.com emp.de empik.com etsy.com flipkart.com
      fnac.com fourthwall.com gumroad.com hahow.in hepsiburada.com inprnt.com lazada.vn lojaintegrada.com.br
      marpple.shop mercadolibre.com.ar mercadolivre.com.br minne.com myshopify.com noon.com payhip.com
      redbubble.com represent.com reserva.ink shopee.vn shopier.com shopify.com smartstore.naver.com
      spreadshirt.com spreadshirt.de spreadshirt.net spri.ng standard.tv stores.jp suzuri.jp teemill.com
      teepublic.com teespring.com thebase.in threadless.com tiki.vn tokopedia.com
    `,
  ],
  [
    'sponsor',
    `
      a.co a.r10.to adbl.co admitad.com ali.ski amzn.asia amzn.eu amzn.to anrdoezrs.net audible.com
      audibletrial.com awin1.com betterhelp.com bhpho.to brilliant.org clcr.me curiositystream.com expressvpn.com
      geni.us go.magik.ly go.nebula.tv ground.news hb.afl.rakuten.co.jp hellofresh.com incogni.com invol.co
      jdoqocy.com kit.co liketk.it link.coupang.com nordvpn.com nordvpn.org onelink.me raidshadowlegends.com
      rstyle.me s.click.aliexpress.com s.lazada.vn s.shopee.co.th shareasale.com shope.ee shopee.co.id
      shopee.co.th shopstyle.it shp.ee skillshare.com skl.sh squarespace.com surfshark.com surfshark.deals
      tidd.ly tokopedia.link tubebuddy.com vidiq.com webull.com
    `,
  ],
  [
    'podcast',
    `
      acast.com anchor.fm anghami.com ardaudiothek.de audioboom.com ausha.co buzzsprout.com castbox.fm
      deezer.com/show firstory.me fountain.fm goodpods.com iheart.com/podcast itunes.apple.com/*/podcast
      ivoox.com libsyn.com listennotes.com mave.digital mave.stream megaphone.fm music.yandex.ru/album
      open.spotify.com/episode open.spotify.com/show overcast.fm pca.st player.fm pocketcasts.com pod.link
      podbbang.com podbean.com podcastaddict.com podcasters.spotify.com podcasts.apple.com podcasts.google.com
      spoti.fi
      podchaser.com podfollow.com podigee.io podimo.com podlink.to podtail.com rephonic.com simplecast.com
      soundon.fm spreaker.com stand.fm stitcher.com transistor.fm tunein.com voicy.jp xiaoyuzhoufm.com
      ximalaya.com
    `,
  ],
  [
    'social',
    `
      allmylinks.com artstation.com band.us beacons.ai behance.net bio.link bitchute.com/channel ble.ir
      blog.naver.com bsky.app
      cafe.naver.com campsite.bio carrd.co chaos.social chzzk.naver.com dev.to deviantart.com discord.com
      discord.gg discord.io discordapp.com douyin.com dsc.gg dzen.ru eitaa.com facebook.com fb.com fb.me
      fosstodon.org gab.com gettr.com github.com gitlab.com goodreads.com/author hachyderm.io heylink.me
      infosec.exchange instabio.cc instagr.am instagram.com kick.com koo.in kwai.com letterboxd.com lin.ee
      line.me linkedin.com linkfly.to linkin.bio linktr.ee lit.link lnk.bio lnkd.in lofter.com lynk.id m.me
      mas.to mastodon.online mastodon.social minds.com mstdn.io mstdn.jp mstdn.social nextdoor.com note.com
      ok.ru on.fb.me open.kakao.com orcid.org parler.com pf.kakao.com pin.it pinterest.ca pinterest.co.uk pinterest.com
      pinterest.de pinterest.es pinterest.fr pixiv.net/users plurk.com plus.google.com portaly.cc potofu.me
      qm.qq.com reddit.com rubika.ir rutube.ru/channel scholar.google.com/citations sharechat.com signal.group
      snapchat.com solo.to soundcloud.com/* sooplive.co.kr space.bilibili.com steamcommunity.com/groups strava.com t.me
      taplink.cc telegram.dog telegram.me threads.com threads.net tiktok.com tr.ee truthsocial.com tumblr.com
      twitch.tv twitter.com viber.com vk.cc vk.com vk.me wa.me weibo.cn weibo.com weverse.io whatsapp.com
      x.com xhslink.com xiaohongshu.com youtube.com/* youtube.com/@* youtube.com/c youtube.com/channel
      youtube.com/user zalo.me zen.yandex.ru
    `,
  ],
  [
    'video',
    `
      aparat.com ardmediathek.de arte.tv b23.tv bilibili.com/video dailymotion.com facebook.com/*/videos
      facebook.com/watch fb.watch media.ccc.de nebula.app nebula.tv netflix.com nico.ms nicovideo.jp/watch
      odysee.com peertube.tv rumble.com/v* rutube.ru/video ted.com/talks tver.jp twitch.tv/videos v.qq.com
      v.youku.com vimeo.com vkvideo.ru/video* youtu.be youtube.com/attribution_link youtube.com/embed
      youtube.com/live youtube.com/playlist youtube.com/shorts youtube.com/watch
    `,
  ],
  [
    'shownotes',
    `
      docswell.com hackmd.io noti.st slides.com slideshare.net speakerdeck.com
    `,
  ],
  [
    'reference',
    `
      reddit.com/r/*/comments x.com/*/status twitter.com/*/status bsky.app/profile/*/post linkedin.com/pulse
      archive.org britannica.com gutenberg.org medium.com plato.stanford.edu readthedocs.io
      stackoverflow.com substack.com wikimedia.org wikipedia.org wikisource.org wiktionary.org
    `,
  ],
  [
    'other',
    `
      music.amazon.co.uk music.amazon.com music.amazon.com.br music.amazon.com.mx music.amazon.de music.amazon.in
      music.apple.com/*/playlist open.spotify.com/playlist soundcloud.com/*/*
      support.google.com youtube.com/timedtext_video
    `,
  ],
  ['merch', 'shop.* store.* merch.* *.shop *.store */shop */collections/*/products'],
  ['sponsor', 'affiliate.* affiliates.* referral.* */affiliate */referral'],
  ['social', 'slack.* discord.*'],
];

/** The places of each role with one blank between them. The build puts its value in the place of this module. */
export const hosts = places.map(([role, listed]): readonly [Role, string] => [
  role,
  listed.trim().split(/\s+/u).join(' '),
]);
