import type { Concept } from '../concept.ts';

/** What the author sells. */
export const merch: Concept = {
  ar: 'المتجر, متجر, متجرنا, للشراء, منتجاتنا',
  cs: 'eshop, obchod, trička, koupit',
  de: 'Fanshop, Fanartikel, kaufen, bestellen, Produkte, mein Buch, mein neues Buch',
  en: 'merch*, shop, store, t-shirt, t-shirts, tshirts, apparel, hoodies, buy, order now, pre-order, get your copy, my book, posters, products, products mentioned',
  es: 'compra, comprar, tienda, camisetas, mercancía, productos, mi libro',
  fr: 'boutique, acheter, produits, vêtements, commandez, mon livre',
  he: 'חנות, לחנות, החנות, לרכישה, מוצרים, חולצות',
  hi: 'दुकान, स्टोर, खरीदें, खरीदने, मर्च',
  id: 'toko, belanja, beli, kaos',
  it: 'maglie*, negozio, acquista, compra, il mio libro, prodotti',
  ja: 'グッズ, ショップ, ストア, 購入, 販売, 通販, 商品, 製品',
  ko: '굿즈, 상점, 스토어, 구매, 구매하기, 쇼핑몰, 쇼핑, 제품',
  nl: 'winkel, webshop, koop, kopen, bestel, mijn boek',
  pl: 'sklep, kup, koszulki, gadżety, kupisz, zamów, moja książka',
  pt: 'compre, comprar, loja, lojinha, camisetas, produtos, meu livro, nosso livro',
  ru: 'мерч, магазин, купить, заказать, футболки, товары, моя книга',
  sv: 'butik, köp här, beställ, tröjor',
  tr: 'mağaza, satın al, satın almak, ürünler, tişört',
  uk: 'крамниця, магазин, придбати, купити, мерч, футболки',
  vi: 'cửa hàng, mua, sản phẩm',
  zh: '周边, 周邊, 商店, 购买, 購買, 商城, 店铺, 淘宝, 网店, 产品, 產品',
};
