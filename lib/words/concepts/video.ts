import type { Concept } from '../concept.ts';

/** What leads to another video. */
export const video: Concept = {
  ar: 'فيديو, الفيديو, الفيديو السابق, شاهد, شاهدوا, شاهد أيضا, قائمة التشغيل, الحلقة',
  cs: 'video, videa, předchozí video, podívejte se, playlist, další videa',
  de: 'Video, Videos, voriges Video, letztes Video, weitere Videos, Wiedergabeliste, Film, schaut auch, vorherige Folge',
  en: 'video, videos, watch, watch next, watch more, more videos, previous video, related videos, full video, playlist, playlists, episode, episodes, previous episode, trailer, livestream, full interview',
  es: 'vídeo, vídeos, vídeo anterior, más vídeos, lista de reproducción, tráiler, película, episodio, mira también',
  fr: 'vidéo, vidéos, regarder, voir aussi, à voir, vidéo précédente, liste de lecture, bande-annonce, épisode',
  he: 'סרטון, סרטונים, וידאו, הסרטון הקודם, צפו, לצפייה, פלייליסט, רשימת השמעה',
  hi: 'वीडियो, देखें, पिछला वीडियो, प्लेलिस्ट, यह भी देखें',
  id: 'tonton, tonton juga, video sebelumnya, daftar putar, video lainnya',
  it: 'guarda, video precedente, altri video, guarda anche, episodio, puntata precedente',
  ja: '動画, 関連動画, 前回の動画, 再生リスト, 前回, ライブ配信, 配信, アーカイブ, 予告編',
  ko: '영상, 동영상, 이전 영상, 관련 영상, 재생목록, 다시보기, 예고편',
  nl: 'bekijk, vorige video, kijk ook, afspeellijst, meer video s, aflevering',
  pl: 'film poprzedni, filmy, wideo, obejrzyj, poprzedni odcinek, playlista, zobacz też, zwiastun',
  pt: 'assista, assistir, vídeo anterior, mais vídeos, veja também, lista de reprodução, episódio',
  ru: 'видео, ролик, предыдущее видео, предыдущий выпуск, смотреть, смотрите также, плейлист, другие видео, выпуск',
  sv: 'titta, se även, förra videon, spellista, fler videor, avsnittet',
  tr: 'videolar, izle, izleyin, önceki video, oynatma listesi, fragman',
  uk: 'відео, попереднє відео, дивитися, дивіться також, плейлист, ролик, попередній випуск',
  vi: 'xem thêm video, xem video, danh sách phát, tập trước, xem lại',
  zh: '视频, 影片, 往期视频, 往期, 上期视频, 上集, 播放列表, 播放清單, 观看, 觀看, 相关视频, 預告',
};
