import type { Concept } from '../concept.ts';

/** What leads to the sound alone. */
export const podcast: Concept = {
  ar: 'بودكاست, البودكاست',
  cs: 'podcast, audioverze, poslechněte si podcast',
  de: 'Podcast, als Podcast, Hörversion, Audioversion',
  en: 'podcast, podcasts, audio version, rss, rss feed, apple podcasts, google podcasts, stitcher, overcast, listen to the podcast, podcast apps, audio podcast, full episode audio',
  es: 'pódcast, versión en audio, escucha el podcast',
  fr: 'balado, version audio, en podcast',
  he: 'פודקאסט, הסכת, האזינו לפודקאסט',
  hi: 'पॉडकास्ट, पॉडकास्ट सुनें',
  id: 'siniar, versi audio',
  it: 'ascolta il podcast, versione audio',
  ja: 'ポッドキャスト, 音声版, 音声配信',
  ko: '팟캐스트, 오디오클립',
  nl: 'audioversie, luister de podcast',
  pl: 'podkast, wersja audio',
  pt: 'versão em áudio, ouça o podcast',
  ru: 'подкаст, подкасты, аудиоверсия',
  sv: 'podd, podden, poddversion, lyssna på podden',
  tr: 'sesli sürüm, podcast olarak, sesli yayın',
  uk: 'аудіоверсія, подкаст',
  vi: 'nghe podcast, bản âm thanh',
  zh: '播客, 音频, 音頻, 音频版, 收听播客',
};
