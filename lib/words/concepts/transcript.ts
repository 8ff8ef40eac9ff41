import type { Concept } from '../concept.ts';

/** What the words that are spoken in a video are called when they are written down. */
export const transcript: Concept = {
  ar: 'النص الكامل, نص الحلقة, تفريغ الحلقة, التفريغ',
  cs: 'přepis',
  de: 'transkript*, Abschrift, Mitschrift, Wortprotokoll',
  en: 'transcript*, full text',
  es: 'transcripción, texto completo',
  fr: 'transcription, retranscription, texte intégral, verbatim',
  he: 'תמליל, תמלול, התמלול המלא',
  hi: 'प्रतिलेख, प्रतिलिपि, ट्रांसक्रिप्ट',
  id: 'transkrip*, naskah lengkap',
  it: 'trascrizione, testo completo',
  ja: '文字起こし, 書き起こし, トランスクリプト, 全文',
  ko: '스크립트, 녹취록, 대본',
  nl: 'transcriptie, uitgeschreven tekst, volledige tekst',
  pl: 'transkryp*, zapis rozmowy, pełny tekst',
  pt: 'transcrição, texto completo',
  ru: 'расшифровка, транскрипт, стенограмма, текстовая версия, текст выпуска',
  sv: 'transkription, avskrift, utskrift av samtalet',
  tr: 'transkript, deşifre, tam metin, konuşma metni',
  uk: 'розшифр*, стенограма, транскрипт, текстова версія',
  vi: 'bản ghi, lời thoại, bản chép lời, bản dịch lời',
  zh: '文字稿, 逐字稿, 文稿, 全文, 文字版, 转录, 轉錄, 字幕稿',
};
