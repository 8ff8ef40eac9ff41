import type { Concept } from '../concept.ts';

/** What the author sells. */
export const merch: Concept = {
  ar: 'المتجر, متجر, متجرنا, للشراء, منتجاتنا',
  cs: 'merch, e-shop, eshop, obchod, trička, koupit',
  de: 'Merch, Shop, Fanshop, Fanartikel, Merchandise, T-Shirts, kaufen, bestellen, Produkte',
  en: 'merch, merchandise, shop, store, our store, my store, t-shirt, t-shirts, tshirts, apparel, hoodies, buy, buy now, buy it, order now, pre-order, get your copy, my book, posters, products, products mentioned, products used',
  es: 'tienda, compra, comprar, camisetas, mercancía, productos',
  fr: 'boutique, acheter, notre boutique, produits, vêtements, commander',
  he: 'חנות, לחנות, החנות, לרכישה, מוצרים, חולצות',
  hi: 'दुकान, स्टोर, खरीदें, खरीदने, मर्च',
  id: 'toko, belanja, beli, beli sekarang, kaos',
  it: 'negozio, acquista, compra, maglie, magliette, il mio libro, prodotti',
  ja: 'グッズ, ショップ, ストア, 購入, 公式グッズ, オンラインストア, 販売, 通販, 商品, 製品',
  ko: '굿즈, 상점, 스토어, 구매, 구매하기, 쇼핑몰, 쇼핑, 제품',
  nl: 'winkel, webshop, koop, kopen, bestel',
  pl: 'sklep, kup, koszulki, gadżety, kupisz, zamów',
  pt: 'loja, lojinha, compre, comprar, camisetas, produtos, compre aqui',
  ru: 'мерч, магазин, наш магазин, купить, заказать, футболки, товары',
  sv: 'butik, köp, beställ, tröjor',
  tr: 'mağaza, satın al, satın almak, ürünler, tişört',
  uk: 'крамниця, магазин, придбати, купити, мерч, футболки',
  vi: 'cửa hàng, mua, mua hàng, mua ngay, sản phẩm',
  zh: '周边, 周邊, 商店, 购买, 購買, 购买链接, 購買連結, 商城, 店铺, 淘宝, 网店, 产品, 產品',
};
