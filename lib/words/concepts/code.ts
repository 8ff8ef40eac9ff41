import type { Concept } from '../concept.ts';

/** What programs and their sources are called. */
export const code: Concept = {
  ar: 'الكود, كود المصدر, الشيفرة, الكود المصدري, الشفرة المصدرية, المستودع',
  cs: 'zdrojový kód, kód, repozitář',
  de: 'Quellcode, Quelltext, Programmcode, Code zum Video, Projektdateien',
  en: 'code, source code, github, gitlab, repo, git repo, repository, git repository, github repo, notebook, colab, project files, starter files, starter code',
  es: 'código, código fuente, repositorio',
  fr: 'code source, le code, dépôt, dépôt git, fichiers du projet',
  he: 'קוד, קוד מקור, הקוד, מאגר הקוד, גיטהאב',
  hi: 'सोर्स कोड, कोड, रिपॉजिटरी, गिटहब',
  id: 'kode sumber, kode, repositori',
  it: 'codice, codice sorgente, il codice, deposito',
  ja: 'コード, ソースコード, サンプルコード, リポジトリ, レポジトリ',
  ko: '코드, 소스코드, 소스 코드, 예제 코드, 저장소, 깃허브',
  nl: 'broncode, de code, codebase',
  pl: 'kod źródłowy, kod, repozytorium, kody',
  pt: 'código fonte, código do projeto, repositório',
  ru: 'исходный код, исходники, код, репозиторий, гитхаб',
  sv: 'källkod, koden, kodförråd',
  tr: 'kaynak kod, kaynak kodu, kaynak kodlar, kodlar, depo',
  uk: 'вихідний код, код, репозиторій, вихідники',
  vi: 'mã nguồn, kho mã nguồn',
  zh: '代码, 代碼, 源代码, 原始碼, 源码, 程式碼, 仓库, 代码仓库, 项目地址, 專案',
};
