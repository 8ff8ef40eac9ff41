import type { Concept } from '../concept.ts';

/** What leads to an address without naming it, or only joins it to the one before. */
export const call: Concept = {
  ar: 'من هنا:, هنا:, اضغط هنا:, الرابط:, عبر الرابط:, أو:',
  cs: 'zde:, klikněte zde:, odkaz:, navštivte:, nebo:',
  de: 'hier:, klick hier:, hier klicken:, Link:, unter:, siehe:, besucht:, folgt dem Link, folge dem Link, und:, oder:',
  en: 'go to:, goto:, visit:, here:, click here:, see:, at:, link:, this link:, the link:, click this link:, follow this link, follow the link, follow these links, follow the links, and:, or:',
  es: 'aquí:, haz clic aquí:, enlace:, este enlace:, visita:, sigue este enlace, sigue el enlace, o bien:',
  fr: 'ici:, cliquez ici:, lien:, ce lien:, visitez:, suivez ce lien, suivez le lien, et:, ou:',
  he: 'כאן:, לחצו כאן:, קישור:, בקישור:, או:',
  hi: 'यहां क्लिक करें:, और:, या:',
  id: 'di sini:, klik di sini:, klik:, kunjungi:, dan:, atau:',
  it: 'qui:, clicca qui:, link:, questo link:, visita:, segui questo link, segui il link, oppure:',
  ja: 'こちら:, ここ:, または:',
  ko: '여기:, 클릭:, 바로가기:, 및:, 또는:',
  nl: 'hier:, klik hier:, link:, deze link:, ga naar:, bezoek:, volg deze link, volg de link, of:',
  pl: 'tutaj:, kliknij tutaj:, link:, pod linkiem:, oraz:, lub:',
  pt: 'aqui:, clique aqui:, link:, neste link:, acesse:, visite:, siga este link, siga o link, ou:',
  ru: 'здесь:, тут:, ссылка:, по ссылке:, или:',
  sv: 'här:, klicka här:, länk:, besök:, följ länken, följ den här länken, och:, eller:',
  tr: 'burada:, buraya tıklayın:, tıklayın:, bağlantı:, link:, ve:, veya:',
  uk: 'тут:, за посиланням:, або:',
  vi: 'tại đây:, ở đây:, bấm vào đây:, link:, và:, hoặc:',
  zh: '点击这里:, 點擊這裡:, 这里:, 這裡:, 链接:, 連結:, 鏈接:, 或:, 和:',
};
