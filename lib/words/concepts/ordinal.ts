import type { Concept } from '../concept.ts';

/** The first numbers as words, beside a numbered part: "Part One", "Première partie", "Часть вторая". */
export const ordinal: Concept = {
  ar: 'الأول*, الثان*, الثالث*, الرابع*, الخامس*, السادس*',
  cs: 'první, druhá, druhý, třetí, čtvrtá, čtvrtý, pátá, pátý, šestá, šestý',
  de: 'erste*, zweite*, dritte*, vierte*, fünfte*, sechste*, eins, zwei, drei',
  en: 'one, two, three, four, five, six, seven, eight, nine, ten, first, second, third, fourth, fifth, sixth',
  es: 'primer*, segund*, tercer*, cuart*, quint*, sexto, sexta',
  fr: 'premi*, deuxi*, second*, troisi*, quatri*, cinqui*, sixi*, deux, trois',
  he: 'ראשון, שני, שלישי, רביעי, חמישי, שישי, ראשונה, שנייה, שלישית, רביעית',
  hi: 'पहला, दूसरा, तीसरा, चौथा, पाँचवाँ, दो, तीन',
  id: 'pertama, kedua, ketiga, keempat, kelima, keenam, satu, dua, tiga',
  it: 'prim*, second*, terz*, quart*, quint*, sest*, due, tre',
  ja: '前, 後',
  ko: '첫, 첫째, 둘째, 셋째, 넷째, 첫번째, 두번째',
  nl: 'eerste, tweede, derde, vierde, vijfde, zesde, twee, drie',
  pl: 'pierwsz*, drug*, trzeci*, czwart*, piąt*, szóst*',
  pt: 'primeir*, segund*, terceir*, quart*, quint*, sext*',
  ru: 'перв*, втор*, трет*, четверт*, пят*, шест*',
  sv: 'första, andra, tredje, fjärde, femte, sjätte, två, tre',
  tr: 'birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, iki, üç',
  uk: 'перш*, друг*, трет*, четверт*, пʼят*, пят*, шост*',
  vi: 'hai, ba, bốn, năm, sáu, thứ nhất, thứ hai, thứ ba',
  zh: '上, 中, 下',
};
