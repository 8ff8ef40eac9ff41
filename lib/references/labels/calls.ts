const WORDS =
  'go to, goto, visit, here, click here, see, at, link, click this link, hier, hier klicken, klik hier, aquí, enlace, ici, ' +
  'lien, qui, aqui, acesse, zde, tutaj, här, di sini, tại đây, здесь, тут, هنا, כאן, こちら, 여기, 链接, 連結, and, und, et, och, ve';

/** What leads to an address without naming it, or only joins it to the one before: small letters, in many languages. */
export const calls: ReadonlySet<string> = new Set(WORDS.split(', '));
