import type { Concept } from '../concept.ts';

/** What tells of a discount, or of a link that earns money. */
export const offer: Concept = {
  ar: 'كود الخصم, خصم, روابط تسويقية',
  cs: 'slevový kód, sleva, slevou',
  de: 'gutschein*, rabatt*, mit dem Code, mit meinem Code',
  en: 'promo code, discount code, discount, coupon, use code, use my code, with code, off your first, free trial, % off, affiliate, affiliate link, affiliate links, special offer, exclusive deal, get a free, my gear, promo codes, gear used, gear i use, camera gear, our gear, vlogging gear, recording gear, equipment used, my equipment, our equipment',
  es: 'código de descuento, descuento, con el código, usa mi código, usa el código, con mi código, enlaces de afiliado, cupón',
  fr: 'code promo, liens affiliés, avec le code, avec mon code, utilisez le code, de réduction, code de réduction',
  he: 'קוד הנחה, קוד קופון, קופון, הנחה',
  hi: 'डिस्काउंट, छूट, कूपन कोड, कूपन',
  id: 'kode promo, diskon, kode diskon, potongan harga',
  it: 'codice sconto, sconto, con il codice, con il mio codice, usa il codice, link affiliati, link di affiliazione',
  ja: 'プロモーション, クーポン, 割引, 割引コード, アフィリエイト',
  ko: '할인, 할인코드, 할인 코드, 쿠폰, 제휴 링크',
  nl: 'korting*',
  pl: 'zniżk*, kod rabatowy, linki afiliacyjne',
  pt: 'cupom, código de desconto, desconto, use meu código, use o código, com meu código, com o código, links de afiliado',
  ru: 'скидк*, промокод, по промокоду, партнёрские ссылки',
  sv: 'rabatt*, reklamlänkar',
  tr: 'indirim, kupon',
  uk: 'знижк*, промокод, за промокодом',
  vi: 'giảm giá, ưu đãi, khuyến mãi',
  zh: '优惠, 優惠, 折扣',
};
