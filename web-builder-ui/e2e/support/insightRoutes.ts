import type { Routes } from './mockServices'
import { dzd, titles } from './samples'

export function insightRoutes(): Routes {
  const totals = (factor: number) => ({
    conversations: Math.round(412 * factor),
    orders: Math.round(58 * factor),
    confirmedOrders: Math.round(47 * factor),
    revenue: dzd(318_400 * factor),
    cartsAbandoned: Math.round(84 * factor),
    cartsRecovered: Math.round(12 * factor),
    recoveredRevenue: dzd(83_400 * factor),
  })
  const days = Array.from({ length: 30 }, (_, index) => ({
    day: new Date(Date.now() - (29 - index) * 86_400_000).toISOString().slice(0, 10),
    conversations: 8 + ((index * 7) % 11),
    orders: 1 + ((index * 5) % 4),
    revenue: dzd(4_000 + ((index * 3_700) % 17_000)),
  }))
  return {
    'GET /insights/overview': ({ query }) => ({
      body: {
        from: query.get('from'),
        to: query.get('to'),
        timeZone: 'Africa/Algiers',
        totals: totals(1),
        previous: totals(0.86),
        days,
        funnel: [
          { step: 'CONVERSATION', conversations: 412 },
          { step: 'PRODUCT_SEEN', conversations: 301 },
          { step: 'CART', conversations: 96 },
          { step: 'ORDER', conversations: 58 },
          { step: 'CONFIRMED', conversations: 47 },
        ],
        topProducts: [
          { productId: 'shoes', title: titles.shoes, quantity: 31, revenue: dzd(201_500) },
          { productId: 'dress', title: titles.dress, quantity: 17, revenue: dzd(81_600) },
          { productId: 'scarf', title: titles.scarf, quantity: 12, revenue: dzd(14_400) },
        ],
        botQuality: {
          understood: 1_204,
          notUnderstood: 96,
          byLanguage: [
            { language: 'dz-latn', understood: 520, notUnderstood: 58 },
            { language: 'ar-DZ', understood: 301, notUnderstood: 21 },
            { language: 'fr', understood: 260, notUnderstood: 10 },
            { language: 'ar', understood: 123, notUnderstood: 7 },
          ],
        },
        codRisk: [
          { wilayaCode: '16', settled: 120, refused: 22, refusalRate: 0.18, ordersAtRisk: 5, expectedLoss: dzd(3_900) },
          { wilayaCode: '31', settled: 48, refused: 11, refusalRate: 0.22, ordersAtRisk: 2, expectedLoss: dzd(1_700) },
          { wilayaCode: '55', settled: 3, refused: 2, refusalRate: 0.26, ordersAtRisk: 1, expectedLoss: dzd(812) },
        ],
        updatedAt: new Date().toISOString(),
      },
    }),
  }
}
