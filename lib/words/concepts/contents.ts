import type { Concept } from '../concept.ts';

/** What stands over a table of contents. */
export const contents: Concept = {
  ar: 'المحتويات, محتويات, محتوى الفيديو, الفهرس, فهرس, الفصول, التوقيتات, محاور الحلقة, الطوابع الزمنية',
  cs: 'obsah, kapitoly, časová osa, časové značky, časy, přehled kapitol',
  de: 'inhalt*, kapitel*, Zeitmarken, Zeitstempel, Sprungmarken, Gliederung, Abschnitte, Übersicht',
  en: 'timecode*, timestamp*, contents, toc, time stamps, time codes, chapters, outline, index, timeline, sections, jump to, run of show, tracklist, track list',
  es: 'contenido*, minutaje, minutos, índice, capítulos, marcas de tiempo, tiempos, secciones, temario, cronología',
  fr: 'chapitr*, sommaire, table des matières, minutage, horodatage, repères, plan de la vidéo, sections, au programme',
  he: 'תוכן, פרקים, חותמות זמן, זמנים',
  hi: 'विषय सूची, विषयसूची, सामग्री सूची, अध्याय सूची, टाइमस्टैम्प, टाइमस्टैंप, टाइम स्टैम्प, समय सूची',
  id: 'daftar isi, isi video, bab, stempel waktu, penanda waktu, durasi waktu',
  it: 'minutaggi*, indice, sommario, contenuti, capitoli, sezioni, scaletta',
  ja: '目次, もくじ, チャプター, タイムスタンプ, タイムテーブル, タイムコード, 内容, 章立て',
  ko: '목차, 차례, 챕터, 타임스탬프, 타임라인, 타임 라인, 타임코드, 구간, 시간대별',
  nl: 'inhoud*, hoofdstukken, tijdstempels, tijdcodes, tijden, overzicht',
  pl: 'spis treści, treść, rozdziały, znaczniki czasu, znaczniki czasowe, czasówka, oś czasu, w odcinku',
  pt: 'conteúdo, índice, sumário, capítulos, minutagem, marcações, seções, secções, tempos, momentos',
  ru: 'таймкод*, содержание, оглавление, тайм-коды, таймстемпы, тайминг, главы, разделы, навигация, план видео, хронометраж',
  sv: 'innehåll*, tidsstämplar, tidskoder, tidpunkter, kapitelindelning',
  tr: 'içindekiler, içerik, bölümler, zaman damgaları, zaman çizelgesi, zaman kodları, video içeriği, konu başlıkları',
  uk: 'зміст, таймкоди, тайм-коди, розділи, часові мітки, хронологія',
  vi: 'mục lục, nội dung, các chương, mốc thời gian, dòng thời gian',
  zh: '目录, 目錄, 时间轴, 時間軸, 时间线, 時間線, 时间戳, 時間戳, 章节, 章節, 时间码, 時間碼, 分段, 大纲, 大綱, 時間標記, 内容',
};
