import type { Concept } from '../concept.ts';

/** What stands for the end of the video where a range is open: "1:20:00 - end". */
export const end: Concept = {
  ar: 'النهاية, نهاية, الختام',
  cs: 'konec, závěr',
  de: 'Ende, Schluss',
  en: 'end, the end, finish, outro',
  es: 'fin, final',
  fr: 'fin, la fin',
  he: 'סוף, הסוף, סיום',
  hi: 'अंत, समाप्त, अन्त',
  id: 'akhir, selesai, penutup',
  it: 'fine, la fine',
  ja: '終わり, 終了, 最後, おわり, 最後まで',
  ko: '끝, 마지막, 종료, 끝까지',
  nl: 'einde, eind, slot',
  pl: 'koniec',
  pt: 'fim, final',
  ru: 'конец, до конца, финал',
  sv: 'slut, slutet',
  tr: 'son, bitiş, sonu',
  uk: 'кінець, до кінця, фінал',
  vi: 'hết, kết thúc, cuối',
  zh: '结束, 結束, 结尾, 結尾, 最后, 最後, 完',
};
