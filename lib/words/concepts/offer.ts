import type { Concept } from '../concept.ts';

/** What tells of a discount, or of a link that earns money. */
export const offer: Concept = {
  ar: 'كود الخصم, خصم, روابط تسويقية',
  cs: 'slevový kód, sleva, slevou',
  de: 'gutschein*, rabatt*, meinem Code',
  en: 'promo code, discount, coupon, use code, use my code, with code, off your first, free trial, % off, affiliate, affiliate link, affiliate links, special offer, exclusive deal, get a free, my gear, promo codes, gear used, gear i use, camera gear, our gear, vlogging gear, recording gear, equipment used, equipment:, camera equipment, filming equipment, recording equipment, studio equipment, desk equipment, my equipment, our equipment, voucher*',
  es: 'código de descuento, descuento, con el código, usa el código, mi código, enlaces de afiliado, cupón',
  fr: 'bénéficiez de, avec les codes, code promo, liens affiliés, avec le code, mon code, de réduction, code de réduction',
  he: 'קופון, הנחה',
  hi: 'डिस्काउंट, छूट, कूपन',
  id: 'kode promo, diskon, potongan harga',
  it: 'sconto, con il codice, mio codice, link affiliati, link di affiliazione',
  ja: 'プロモーション, クーポン, 割引, アフィリエイト',
  ko: '할인, 할인코드, 쿠폰, 제휴 링크',
  nl: 'korting*',
  pl: 'zniżk*, kod rabatowy, linki afiliacyjne',
  pt: 'cupom, código de desconto, desconto, meu código, links de afiliado',
  ru: 'скидк*, промокод, по промокоду, партнёрские ссылки',
  sv: 'rabatt*, reklamlänkar',
  tr: 'indirim, kupon',
  uk: 'знижк*, промокод, за промокодом',
  vi: 'giảm giá, ưu đãi, khuyến mãi',
  zh: '优惠, 優惠, 折扣',
};
