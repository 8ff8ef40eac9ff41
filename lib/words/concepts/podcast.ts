import type { Concept } from '../concept.ts';

/** What leads to the sound alone. */
export const podcast: Concept = {
  ar: 'بودكاست, البودكاست, استمع, استمعوا',
  cs: 'podcast, poslechněte si, poslouchejte, audioverze',
  de: 'Podcast, als Podcast, anhören, Hörversion, Audioversion',
  en: 'podcast, podcasts, listen, listen on, listen now, audio version, audio, rss, rss feed, spotify, apple podcasts, google podcasts, itunes, soundcloud, stitcher, overcast',
  es: 'pódcast, escucha, escúchanos, escuchar, versión en audio',
  fr: 'balado, écouter, écoutez, version audio, écoutez-nous, en podcast',
  he: 'פודקאסט, הסכת, להאזנה, האזינו',
  hi: 'पॉडकास्ट, सुनें, ऑडियो',
  id: 'siniar, dengarkan, versi audio',
  it: 'ascolta, ascoltaci, ascolta il podcast, versione audio',
  ja: 'ポッドキャスト, 音声版, 聴く, 音声配信',
  ko: '팟캐스트, 듣기, 오디오, 오디오클립',
  nl: 'luister, beluister, luisteren, audioversie',
  pl: 'posłuchaj, słuchaj, podkast, wersja audio',
  pt: 'ouça, ouvir, versão em áudio, escute',
  ru: 'подкаст, подкасты, слушать, слушайте, аудиоверсия, аудио',
  sv: 'podd, podden, lyssna, poddversion',
  tr: 'dinle, dinleyin, sesli sürüm',
  uk: 'слухати, слухайте, аудіоверсія, подкаст, аудіо',
  vi: 'nghe, nghe podcast, bản âm thanh',
  zh: '播客, 收听, 收聽, 音频, 音頻, 音频版',
};
