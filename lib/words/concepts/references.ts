import type { Concept } from '../concept.ts';

/** What stands over, or before, works and links that the video speaks of. */
export const references: Concept = {
  ar: 'المراجع, مراجع, المصادر, مصادر, المصدر, روابط, الروابط, قراءات, كتب ذكرت, للاستزادة',
  cs: 'zdroj*, odkazy, literatura, zmíněno, články, k přečtení',
  de: 'literatur*, Quelle:, quellen*, Referenzen, Nachweise, Belege, erwähnt, Weiterführendes, zum Nachlesen, Artikel, zum Weiterlesen, Lesetipps',
  en: 'article*, reference*, source*, refs, ref, citations, bibliography, further reading, reading list, read more, links, links from this episode, links from this video, links from the video, links from video, resources, mentioned, mentioned in this video, book, books, works cited, footnotes, documentation, docs',
  es: 'fuente*, mencionado*, referencia*, bibliografía, enlaces, lecturas, recursos, artículos, libros, para leer, para saber más',
  fr: 'références, sources, bibliographie, liens, pour aller plus loin, conseils de lecture, mentionnés, cités dans, ressources, articles, livres, à lire, pour en savoir plus',
  he: 'מקורות, מקור, הפניות, סימוכין, קישורים, ביבליוגרפיה, לקריאה נוספת, קריאה נוספת, ספרים',
  hi: 'संदर्भ, सन्दर्भ, स्रोत, लिंक, लिंक्स, उल्लेखित, पुस्तकें',
  id: 'referensi, sumber, daftar pustaka, tautan, rujukan, bacaan lanjutan, disebutkan, artikel, buku, baca juga',
  it: 'riferiment*, fonti, fonte, bibliografia, link utili, i link, letture, menzionati, citati, risorse, articoli, libri, per approfondire, da leggere',
  ja: '参考資料, 参考, 出典, 引用, 参照, リンク, ソース, 紹介した本, 書籍, 関連記事',
  ko: '참고문헌, 참고자료, 출처, 참고, 참조, 링크, 인용, 도서, 읽을거리',
  nl: 'bronnen, bron, referenties, bronvermelding, verwijzingen, literatuurlijst, genoemd, verder lezen, artikelen, boeken, lees meer, leestips',
  pl: 'źródł*, bibliografia, odnośniki, linki, odsyłacze, przypisy, wspomniane, artykuły, książki, do poczytania, warto przeczytać',
  pt: 'fonte*, referências, bibliografia, leituras, mencionados, citados, artigos, livros, para ler, para saber mais, leia também',
  ru: 'источник*, статья, статьи, ссылки, литература, библиография, список литературы, упомянутое, упоминания, материалы, книги, почитать',
  sv: 'källor, källa, referenser, länkar, litteratur, omnämnda, nämns i avsnittet, källförteckning, artiklar, böcker, läs mer, lästips',
  tr: 'kaynak*, referanslar, bağlantılar, linkler, bahsedilenler, makaleler, kitaplar, okuma listesi',
  uk: 'джерел*, посилання, література, бібліографія, список літератури, згадане, матеріали, статті, почитати',
  vi: 'tham khảo, nguồn, liên kết, trích dẫn, bài viết, sách, đọc thêm',
  zh: '參考資料, 参考, 參考, 資料來源, 来源, 來源, 引用, 出处, 出處, 延伸阅读, 延伸閱讀, 文献, 书籍, 書籍, 书单, 書單, 推荐阅读, 推薦閱讀',
};
