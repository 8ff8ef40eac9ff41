import type { Concept } from '../concept.ts';

/** What programs and their sources are called. */
export const code: Concept = {
  ar: 'الكود, كود المصدر, الشيفرة, الشفرة المصدرية, المستودع',
  cs: 'zdrojový kód, zdrojové kódy, repozitář',
  de: 'Quellcode*, Quelltext*, Programmcode, Code zum Video, Projektdateien',
  en: 'code, source code, github repo, repo, repository, notebook, colab, project files, starter files, repos',
  es: 'código fuente, código del, repositorio',
  fr: 'code source, dépôt git, dépôt GitHub, fichiers du projet',
  he: 'קוד מקור, קוד המקור, מאגר הקוד, גיטהאב',
  hi: 'कोड, रिपॉजिटरी, गिटहब',
  id: 'kode sumber, source kode, repositori',
  it: 'codice sorgente, codice del, deposito del codice',
  ja: 'コード, ソースコード, リポジトリ, レポジトリ',
  ko: '코드, 소스코드, 저장소, 깃허브',
  nl: 'broncode, codebase',
  pl: 'kod źródłowy, kody źródłowe, repozytorium',
  pt: 'código fonte, código do projeto, repositório',
  ru: 'исходный код, исходник*, код из, репозитори*',
  sv: 'källkod, koden, kodförråd',
  tr: 'kaynak kod, kaynak kodu, kodlar, depo',
  uk: 'вихідний код, вихідник*, репозитор*',
  vi: 'mã nguồn',
  zh: '代码, 代碼, 原始碼, 源码, 程式碼, 仓库, 项目地址, 專案',
};
