import type { Concept } from '../concept.ts';

/** What stands over, or before, works and links that the video speaks of. */
export const references: Concept = {
  ar: 'المراجع, مراجع, المصادر, مصادر, المصدر, روابط, الروابط, قراءات, كتب ذكرت',
  cs: 'zdroje, zdroj, reference, odkazy, literatura, zmíněné odkazy, zmíněno, články',
  de: 'Quellen, Quelle, Quellenangaben, Literatur, Literaturverzeichnis, Referenzen, Links, Nachweise, Belege, erwähnt, Weiterführendes, weiterführende Links, zum Nachlesen, Artikel',
  en: 'references, reference, refs, ref, sources, source, citations, bibliography, further reading, reading list, read more, links, useful links, links from this episode, resources, mentioned, mentioned in this video, article, articles, book, books, works cited, footnotes, documentation, docs',
  es: 'referencias, referencia, fuentes, fuente, bibliografía, enlaces, enlaces de interés, lecturas, mencionado, mencionados, recursos, artículos, libros',
  fr: 'références, référence, sources, bibliographie, liens, liens utiles, pour aller plus loin, lectures, mentionnés, cités, ressources, articles, livres',
  he: 'מקורות, מקור, הפניות, סימוכין, קישורים, ביבליוגרפיה, לקריאה נוספת, קריאה נוספת, ספרים',
  hi: 'संदर्भ, सन्दर्भ, स्रोत, लिंक, लिंक्स, संदर्भ सूची, उल्लेखित, पुस्तकें',
  id: 'referensi, sumber, daftar pustaka, tautan, rujukan, bacaan lanjutan, disebutkan, artikel, buku',
  it: 'riferimenti, riferimento, fonti, fonte, bibliografia, link utili, link, letture, menzionati, citati, risorse, articoli, libri',
  ja: '参考文献, 参考資料, 参考, 出典, 引用, 引用元, 参照, 関連リンク, リンク, ソース, 参考リンク, 参考サイト, 参考書籍, 紹介した本, 書籍',
  ko: '참고문헌, 참고 문헌, 참고자료, 참고 자료, 출처, 참고, 참조, 링크, 관련 링크, 인용, 도서',
  nl: 'bronnen, bron, referenties, bronvermelding, verwijzingen, literatuurlijst, genoemd, verder lezen, artikelen, boeken',
  pl: 'źródła, źródło, bibliografia, odnośniki, linki, odsyłacze, przypisy, wspomniane, artykuły, książki',
  pt: 'referências, fontes, fonte, bibliografia, links úteis, leituras, mencionados, citados, artigos, livros',
  ru: 'источники, источник, ссылки, литература, библиография, список литературы, упомянутое, упоминания, материалы, полезные ссылки, статьи, статья, книги',
  sv: 'källor, källa, referenser, länkar, litteratur, omnämnda, nämns i avsnittet, källförteckning, artiklar, böcker',
  tr: 'kaynaklar, kaynak, kaynakça, referanslar, bağlantılar, linkler, bahsedilenler, makaleler, kitaplar',
  uk: 'джерела, джерело, посилання, література, бібліографія, список літератури, згадане, матеріали, статті',
  vi: 'tài liệu tham khảo, tham khảo, nguồn, nguồn tham khảo, liên kết, trích dẫn, bài viết, sách',
  zh: '参考资料, 參考資料, 参考文献, 參考文獻, 参考, 參考, 资料来源, 資料來源, 来源, 來源, 引用, 出处, 出處, 链接, 連結, 相关链接, 相關連結, 参考链接, 參考連結, 延伸阅读, 延伸閱讀, 文献, 书籍, 書籍, 书单, 書單',
};
