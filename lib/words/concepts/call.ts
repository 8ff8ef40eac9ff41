import type { Concept } from '../concept.ts';

/** What leads to an address without naming it. */
export const call: Concept = {
  ar: 'من هنا:, هنا:, اضغط هنا:, الرابط:, عبر الرابط:',
  cs: 'zde:, klikněte zde:, odkaz:, navštivte:',
  de: 'hier:, klick hier:, hier klicken:, Link:, unter:, siehe:, besucht:, folgt dem Link, folge dem Link',
  en: 'go to:, goto:, visit:, here:, click here:, see:, at:, link:, this link:, the link:, click this link:, follow this link, follow the link, follow these links, follow the links',
  es: 'aquí:, haz clic aquí:, enlace:, este enlace:, visita:, sigue este enlace, sigue el enlace',
  fr: 'ici:, cliquez ici:, lien:, ce lien:, visitez:, suivez ce lien, suivez le lien',
  he: 'כאן:, לחצו כאן:, קישור:, בקישור:',
  hi: 'यहां क्लिक करें:',
  id: 'di sini:, klik di sini:, klik:, kunjungi:',
  it: 'qui:, clicca qui:, link:, questo link:, visita:, segui questo link, segui il link',
  ja: 'こちら:, ここ:',
  ko: '여기:, 클릭:, 바로가기:',
  nl: 'hier:, klik hier:, link:, deze link:, ga naar:, bezoek:, volg deze link, volg de link',
  pl: 'tutaj:, kliknij tutaj:, link:, pod linkiem:',
  pt: 'aqui:, clique aqui:, link:, neste link:, acesse:, visite:, siga este link, siga o link',
  ru: 'здесь:, тут:, ссылка:, по ссылке:',
  sv: 'här:, klicka här:, länk:, besök:, följ länken, följ den här länken',
  tr: 'burada:, buraya tıklayın:, tıklayın:, bağlantı:, link:',
  uk: 'тут:, за посиланням:',
  vi: 'tại đây:, ở đây:, bấm vào đây:, link:',
  zh: '点击这里:, 點擊這裡:, 这里:, 這裡:, 链接:, 連結:, 鏈接:',
};
