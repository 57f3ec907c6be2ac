import { minutesAgo } from './botRoutes'
import type { Routes } from './mockServices'
import { catalogue, titles } from './samples'

export function stockRoutes(): Routes {
  const items = catalogue.flatMap((each) =>
    each.variants.map((variant, index) => ({
      variantId: variant.variantId,
      productId: each.productId,
      sku: variant.sku,
      title: each.title,
      location: 'main',
      onHand: 12 - index * 5,
      reserved: index,
      available: 12 - index * 6,
      threshold: null as number | null,
      changedAt: minutesAgo(12 * (index + 1)),
      version: 3,
    })),
  )
  const alerts = [
    {
      alertId: 'al-1',
      variantId: 'shoes-2',
      productId: 'shoes',
      sku: 'SHOES-43',
      title: titles.shoes,
      kind: 'OUT_OF_STOCK',
      available: 0,
      threshold: 3,
      raisedAt: minutesAgo(3),
      resolvedAt: null,
      acknowledgedAt: null as string | null,
    },
    {
      alertId: 'al-2',
      variantId: 'dress-1',
      productId: 'dress',
      sku: 'DRESS-42',
      title: titles.dress,
      kind: 'LOW_STOCK',
      available: 2,
      threshold: 3,
      raisedAt: minutesAgo(120),
      resolvedAt: null,
      acknowledgedAt: minutesAgo(60),
    },
  ]
  return {
    'GET /stock': () => ({ body: { items, next: null } }),
    'PUT /stock/:id': ({ body }, { id }) => {
      const item = items.find(({ variantId }) => variantId === id)
      if (item) {
        item.onHand = (body as { onHand: number }).onHand
        item.available = item.onHand - item.reserved
        item.version += 1
      }
      return { body: item }
    },
    'GET /stock-alerts': () => ({ body: { items: alerts, next: null } }),
    'GET /stock-alerts/settings': () => ({ body: { defaultThreshold: 3 }, headers: { ETag: '"1"' } }),
    'PUT /stock-alerts/settings': ({ body }) => ({ body, headers: { ETag: '"2"' } }),
    'POST /stock-alerts/:id/acknowledgement': (_call, { id }) => {
      const alert = alerts.find(({ alertId }) => alertId === id)
      if (alert) alert.acknowledgedAt = new Date().toISOString()
      return { body: alert }
    },
  }
}
