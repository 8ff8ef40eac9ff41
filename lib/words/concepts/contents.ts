import type { Concept } from '../concept.ts';

/** What stands over a table of contents. */
export const contents: Concept = {
  ar: 'المحتويات, محتويات, محتوى الفيديو, الفهرس, فهرس, جدول المحتويات, الفصول, التوقيتات, محاور الحلقة, الطوابع الزمنية',
  cs: 'obsah, kapitoly, časová osa, časové značky, časy, přehled kapitol',
  de: 'Inhalt, Inhaltsverzeichnis, Inhaltsübersicht, Kapitel, Kapitelmarken, Zeitmarken, Zeitstempel, Sprungmarken, Timecodes, Gliederung, Übersicht',
  en: 'contents, course contents, video contents, table of contents, toc, timestamps, timestamp, time stamps, timecodes, timecode, time codes, chapters, outline, index, timeline, jump to, run of show, tracklist, track list',
  es: 'contenido, contenidos, índice, tabla de contenidos, capítulos, marcas de tiempo, minutaje, tiempos, minutos, temario, cronología',
  fr: 'sommaire, table des matières, chapitres, chapitrage, minutage, horodatage, repères, plan de la vidéo, au sommaire, au programme',
  he: 'תוכן עניינים, תוכן העניינים, תוכן, פרקים, חותמות זמן, זמנים, ראשי פרקים',
  hi: 'विषय सूची, विषयसूची, सामग्री सूची, अध्याय सूची, टाइमस्टैम्प, टाइमस्टैंप, टाइम स्टैम्प, समय सूची',
  id: 'daftar isi, isi video, bab, bab video, stempel waktu, penanda waktu, durasi waktu',
  it: 'indice, sommario, contenuti, capitoli, minutaggio, minutaggi, scaletta, indice dei contenuti',
  ja: '目次, もくじ, チャプター, タイムスタンプ, タイムテーブル, タイムコード, 動画の内容, 内容, 章立て',
  ko: '목차, 차례, 챕터, 타임스탬프, 타임라인, 타임 라인, 타임코드, 영상 목차, 구간, 시간대별',
  nl: 'inhoud, inhoudsopgave, hoofdstukken, tijdstempels, tijdcodes, tijden, overzicht',
  pl: 'spis treści, treść, rozdziały, znaczniki czasu, znaczniki czasowe, czasówka, oś czasu, w odcinku',
  pt: 'conteúdo, índice, sumário, capítulos, minutagem, marcações de tempo, marcações, tempos, momentos',
  ru: 'содержание, оглавление, таймкоды, тайм-коды, таймкод, таймстемпы, тайминг, главы, навигация, план видео, хронометраж',
  sv: 'innehåll, innehållsförteckning, tidsstämplar, tidskoder, tidpunkter, kapitelindelning',
  tr: 'içindekiler, içerik, bölümler, zaman damgaları, zaman çizelgesi, zaman kodları, video içeriği, konu başlıkları',
  uk: 'зміст, таймкоди, тайм-коди, розділи, часові мітки, хронологія',
  vi: 'mục lục, nội dung, nội dung video, các chương, mốc thời gian, dòng thời gian',
  zh: '目录, 目錄, 时间轴, 時間軸, 时间线, 時間線, 时间戳, 時間戳, 章节, 章節, 内容大纲, 內容大綱, 时间码, 時間碼, 分段, 大纲, 大綱, 内容提要, 视频目录, 影片目錄, 時間標記, 本期内容, 精彩内容, 内容',
};
