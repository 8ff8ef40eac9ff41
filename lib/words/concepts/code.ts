import type { Concept } from '../concept.ts';

/** What programs and their sources are called. */
export const code: Concept = {
  ar: 'الكود, كود المصدر, الشيفرة, الشفرة المصدرية, المستودع',
  cs: 'kód, repozitář',
  de: 'quell*, Programmcode, Code zum Video, Projektdateien',
  en: 'code, source code, github, gitlab, repo, repository, notebook, colab, project files, starter files',
  es: 'código, código fuente, repositorio',
  fr: 'code source, dépôt, fichiers du projet',
  he: 'קוד, קוד מקור, הקוד, גיטהאב',
  hi: 'कोड, रिपॉजिटरी, गिटहब',
  id: 'kode sumber, kode, repositori',
  it: 'codice, deposito',
  ja: 'コード, ソースコード, リポジトリ, レポジトリ',
  ko: '코드, 소스코드, 저장소, 깃허브',
  nl: 'broncode, codebase',
  pl: 'kod, repozytorium, kody',
  pt: 'código fonte, código do projeto, repositório',
  ru: 'исходники, код, репозиторий, гитхаб',
  sv: 'källkod, koden, kodförråd',
  tr: 'kaynak kod, kaynak kodu, kaynak kodlar, kodlar, depo',
  uk: 'код, репозиторій, вихідники',
  vi: 'mã nguồn, kho mã nguồn',
  zh: '代码, 代碼, 原始碼, 源码, 程式碼, 仓库, 项目地址, 專案',
};
