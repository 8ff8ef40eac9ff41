import type { Role } from './model.ts';

/**
 * Places whose links are for one thing, whoever sets them: hosts without "www.", to be split at blanks.
 * The hosts under a host count too; a path narrows it, `*` stands for whatever else one part of it holds. What a place
 * is called on any host stands last: `shop.*` is a name under a host, and a `*` in its stead any host.
 */
export const hosts: readonly (readonly [Role, string])[] = [
  [
    'paper',
    `
      academic.oup.com aclanthology.org arxiv.org biorxiv.org cell.com cnki.net cyberleninka.ru
      distill.pub dl.acm.org doi.org dx.doi.org frontiersin.org hal.science ieeexplore.ieee.org
      journals.plos.org jstage.jst.go.jp jstor.org link.springer.com mdpi.com medrxiv.org
      nature.com/articles ncbi.nlm.nih.gov onlinelibrary.wiley.com openaccess.thecvf.com openreview.net
      osf.io papers.nips.cc pnas.org proceedings.mlr.press proceedings.neurips.cc psyarxiv.com
      pubmed.ncbi.nlm.nih.gov researchgate.net science.org/doi sciencedirect.com/science
      semanticscholar.org ssrn.com tandfonline.com transformer-circuits.pub zenodo.org
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
      afdian.com afdian.net apoia.se betterplace.org boosty.to buymeacoffee.com cash.app catarse.me
      donationalerts.com ecpay.com.tw fanbox.cc fantia.jp github.com/sponsors gofundme.com
      gumroad.com/*/membership helloasso.com ifdian.net indiegogo.com kickstarter.com ko-fi.com
      liberapay.com locals.com memberful.com nebula.app nebula.tv nowpayments.io opay.tw
      opencollective.com petje.af p.ecpay.com.tw patreon.com patronite.pl paypal.com/cgi-bin paypal.com/donate
      paypal.com/paypalme paypal.me qiwi.com saweria.co send.monobank.ua sponsr.ru steadyhq.com
      streamelements.com/*/tip streamlabs.com subscribestar.adult subscribestar.com tipeee.com toss.me
      trakteer.id utip.io venmo.com yoomoney.ru youtube.com/*/join youtube.com/c/*/join youtube.com/channel/*/join
      youtube.com/user/*/join zrzutka.pl
    `,
  ],
  [
    'merch',
    `
      amazon.ca amazon.co.jp amazon.co.uk amazon.com amazon.com.au amazon.com.br amazon.com.mx
      amazon.com.tr amazon.de amazon.es amazon.fr amazon.in amazon.it amazon.nl amazon.pl amazon.se
      allegro.pl barnesandnoble.com bol.com empik.com fnac.com hepsiburada.com
      bandcamp.com/merch bonfire.com books.apple.com bookshop.org booth.pm crowdmade.com dftba.com emp.de
      etsy.com fourthwall.com gumroad.com marpple.shop myshopify.com redbubble.com represent.com
      shopify.com smartstore.naver.com spreadshirt.com spreadshirt.de spreadshirt.net standard.tv
      payhip.com suzuri.jp teepublic.com teespring.com
    `,
  ],
  [
    'sponsor',
    `
      a.co a.r10.to adbl.co admitad.com ali.ski amzn.asia amzn.eu amzn.to tokopedia.link invol.co shopee.co.id shopee.co.th shp.ee anrdoezrs.net audible.com
      audibletrial.com awin1.com betterhelp.com bhpho.to brilliant.org curiositystream.com
      expressvpn.com geni.us go.magik.ly ground.news hb.afl.rakuten.co.jp
      hellofresh.com incogni.com jdoqocy.com kit.co liketk.it link.coupang.com nordvpn.com nordvpn.org
      onelink.me raidshadowlegends.com rstyle.me s.click.aliexpress.com s.shopee.co.th shareasale.com
      shope.ee shopstyle.it skillshare.com skl.sh squarespace.com surfshark.com surfshark.deals tidd.ly
      tubebuddy.com vidiq.com
    `,
  ],
  [
    'podcast',
    `
      acast.com anchor.fm buzzsprout.com castbox.fm deezer.com/show iheart.com/podcast
      itunes.apple.com/*/podcast ivoox.com libsyn.com listennotes.com mave.digital mave.stream
      megaphone.fm music.yandex.ru/album open.spotify.com/episode open.spotify.com/show overcast.fm pca.st
      player.fm pocketcasts.com pod.link podbbang.com podbean.com podcastaddict.com podcasters.spotify.com
      podcasts.apple.com podcasts.google.com podchaser.com podfollow.com podimo.com podlink.to podtail.com
      rephonic.com simplecast.com spreaker.com stitcher.com transistor.fm tunein.com
      xiaoyuzhoufm.com ximalaya.com
    `,
  ],
  [
    'social',
    `
      allmylinks.com band.us beacons.ai bio.link blog.naver.com bsky.app cafe.naver.com campsite.bio
      chaos.social dev.to discord.com discord.gg discord.io discordapp.com douyin.com dsc.gg dzen.ru facebook.com
      fb.com fb.me fosstodon.org gab.com gettr.com github.com gitlab.com goodreads.com/author hachyderm.io
      infosec.exchange instabio.cc instagr.am instagram.com kick.com koo.in lin.ee line.me linkedin.com
      linkfly.to linkin.bio linktr.ee lit.link lnk.bio lnkd.in m.me mas.to mastodon.online mastodon.social
      minds.com mstdn.io mstdn.jp mstdn.social note.com ok.ru on.fb.me open.kakao.com orcid.org
      pf.kakao.com pin.it pinterest.ca pinterest.co.uk pinterest.com pinterest.de pinterest.es
      pinterest.fr plus.google.com potofu.me reddit.com rutube.ru/channel scholar.google.com/citations
      sharechat.com snapchat.com space.bilibili.com steamcommunity.com/groups t.me taplink.cc telegram.dog
      telegram.me threads.com threads.net tiktok.com tr.ee truthsocial.com tumblr.com twitch.tv
      twitter.com vk.cc vk.com vk.me wa.me weibo.cn weibo.com whatsapp.com x.com xiaohongshu.com
      youtube.com/* youtube.com/@* youtube.com/c youtube.com/channel youtube.com/user zalo.me
      zen.yandex.ru
    `,
  ],
  [
    'video',
    `
      b23.tv bilibili.com/video dailymotion.com facebook.com/*/videos facebook.com/watch fb.watch
      media.ccc.de netflix.com nico.ms nicovideo.jp/watch odysee.com peertube.tv rumble.com/v*
      rutube.ru/video ted.com/talks twitch.tv/videos vimeo.com youtu.be youtube.com/attribution_link
      youtube.com/embed youtube.com/live youtube.com/playlist youtube.com/shorts youtube.com/watch
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
      reddit.com/r/*/comments archive.org britannica.com gutenberg.org medium.com plato.stanford.edu readthedocs.io
      stackoverflow.com substack.com wikimedia.org wikipedia.org wikisource.org wiktionary.org
    `,
  ],
  [
    'other',
    `
      music.amazon.co.uk music.amazon.com music.amazon.com.br music.amazon.com.mx music.amazon.de music.amazon.in
      support.google.com youtube.com/timedtext_video
    `,
  ],
  ['merch', 'shop.* merch.* */shop */collections/*/products'],
  ['sponsor', 'affiliate.* affiliates.* referral.* */affiliate */referral'],
  ['social', 'slack.* discord.*'],
];

/** What the paths of links that earn money are called, whatever else is in them. */
export const earning = /(?:^|[/_-])referral(?:$|[/_-])/iu;
