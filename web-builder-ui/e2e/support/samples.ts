import { minutesAgo } from './botRoutes'

export const titles = {
  shoes: { fr: 'Chaussures de ville', ar: 'حذاء كلاسيكي', en: 'Classic shoes' },
  scarf: { fr: 'Foulard en coton', ar: 'خمار قطني', en: 'Cotton scarf' },
  dress: { fr: 'Robe d’été fleurie', ar: 'فستان صيفي مزهّر', en: 'Floral summer dress' },
  bag: { fr: 'Sac à main cuir', ar: 'حقيبة يد جلدية', en: 'Leather handbag' },
}

export const dzd = (amount: number) => ({ amount: amount.toFixed(2), currency: 'DZD' })

function product(id: string, title: Record<string, string>, category: string, prices: number[], active = true) {
  return {
    productId: id,
    handle: id,
    version: 1,
    title,
    description: { fr: 'Léger et confortable.', ar: 'خفيف ومريح.', en: 'Light and comfortable.' },
    category,
    brand: null,
    imageUrl: null,
    active,
    variants: prices.map((price, index) => ({
      variantId: `${id}-${index}`,
      sku: `${id.toUpperCase()}-${41 + index}`,
      barcode: null,
      options: { size: String(41 + index), colour: 'noir' },
      price: dzd(price),
      compareAtPrice: index === 0 ? dzd(price * 1.2) : null,
      reportedStock: 4,
    })),
    changedAt: minutesAgo(90),
  }
}

export const catalogue = [
  product('shoes', titles.shoes, 'shoes', [6500, 6500, 6900]),
  product('scarf', titles.scarf, 'hijabs', [1200]),
  product('dress', titles.dress, 'dresses', [4800, 4800]),
  product('bag', titles.bag, 'bags', [8900], false),
]
