import type { Concept } from '../concept.ts';

/** What leads to another video. */
export const video: Concept = {
  ar: 'فيديو, الفيديو, شاهد, شاهدوا, قائمة التشغيل, الحلقة',
  cs: 'videa, podívejte se',
  de: 'Wiedergabeliste, schaut auch, vorherige Folge',
  en: 'episode*, playlist*, video*, watch, trailer, livestream, full interview, full episodes',
  es: 'vídeos, lista de reproducción, película, episodio, mira también',
  fr: 'vidéos, regarder, voir aussi, à voir, liste de lecture, bande-annonce',
  he: 'סרטון, סרטונים, וידאו, הסרטון הקודם, צפו, לצפייה, פלייליסט, רשימת השמעה',
  hi: 'वीडियो, देखें, प्लेलिस्ट',
  id: 'tonton juga, tonton full, daftar putar',
  it: 'guarda, episodio, puntata precedente',
  ja: '動画, 再生リスト, 前回, 配信, アーカイブ, 予告編',
  ko: '영상, 동영상, 재생목록, 다시보기, 예고편',
  nl: 'bekijk, kijk ook, afspeellijst, aflevering',
  pl: 'film poprzedni, filmy, wideo, obejrzyj, poprzedni odcinek, playlista, zobacz też, zwiastun',
  pt: 'assista, assistir, mais vídeos, veja também, lista de reprodução, episódio',
  ru: 'видео, ролик, смотреть, смотрите также, плейлист, выпуск',
  sv: 'titta, se även, förra videon, spellista, fler videor, avsnittet',
  tr: 'videolar, izle, izleyin, oynatma listesi, fragman',
  uk: 'відео, дивитися, дивіться також, плейлист, ролик, попередній випуск',
  vi: 'danh sách phát, tập trước, xem lại',
  zh: '视频, 影片, 往期, 上集, 播放列表, 播放清單, 观看, 觀看, 預告, 完整版',
};
