import type { Concept } from '../concept.ts';

/** What leads to the sound alone. */
export const podcast: Concept = {
  ar: 'بودكاست, البودكاست',
  cs: 'audioverze',
  de: 'Hörversion, Audioversion',
  en: 'podcast*, audio version, rss, stitcher, overcast, full episode audio',
  es: 'versión en audio',
  fr: 'balado, version audio',
  he: 'פודקאסט, הסכת, האזינו לפודקאסט',
  hi: 'पॉडकास्ट',
  id: 'siniar, versi audio',
  it: 'versione audio',
  ja: 'ポッドキャスト, 音声版, 音声配信',
  ko: '팟캐스트, 오디오클립',
  nl: 'audioversie',
  pl: 'podkast, wersja audio',
  pt: 'versão em áudio',
  ru: 'подкаст*, аудиоверсия',
  sv: 'podd, podden, poddversion',
  tr: 'sesli sürüm, sesli yayın',
  uk: 'аудіоверсія, подкаст',
  vi: 'bản âm thanh',
  zh: '播客, 音频, 音頻',
};
