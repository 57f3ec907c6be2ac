import { minutesAgo } from './botRoutes'
import type { Routes } from './mockServices'
import { dzd, titles } from './samples'

export function recoveryRoutes(): Routes {
  const cart = (cartId: string, state: string, total: number, minutes: number, more: object = {}) => ({
    cartId,
    state,
    recovered: false,
    reachable: true,
    language: 'ar',
    items: 2,
    total: dzd(total),
    lines: [
      { variantId: 'v1', productId: 'shoes', sku: 'SHOES-42', title: titles.shoes, quantity: 1, unitPrice: dzd(6500) },
    ],
    abandonedAt: minutesAgo(minutes),
    orderId: null,
    reminders: [
      {
        id: `r-${cartId}`,
        step: 1,
        state: 'DELIVERED',
        dueAt: minutesAgo(minutes - 1),
        requestedAt: minutesAgo(minutes - 1),
        deliveredAt: minutesAgo(minutes - 1),
        reason: null,
        failure: null,
      },
    ],
    ...more,
  })
  return {
    'GET /recovery/carts': () => ({
      body: {
        items: [
          cart('c-1', 'ABANDONED', 6500, 4),
          cart('c-2', 'ORDERED', 7700, 240, { recovered: true, orderId: 'o-3', language: 'fr' }),
          cart('c-3', 'ABANDONED', 1200, 400, { reachable: false, reminders: [], language: 'dz-latn' }),
        ],
        next: null,
      },
    }),
    'GET /recovery/results': () => ({
      body: {
        from: '2026-10-24',
        to: '2026-11-22',
        abandoned: 84,
        requested: 61,
        delivered: 58,
        failed: 3,
        reminded: 55,
        recovered: 12,
        revenue: dzd(83400),
      },
    }),
    'GET /recovery/settings': () => ({
      body: {
        enabled: true,
        abandonAfterMinutes: 3,
        secondReminderAfterMinutes: 1440,
        quietHours: { enabled: true, from: '21:00', until: '09:00' },
      },
      headers: { ETag: '"1"' },
    }),
    'PUT /recovery/settings': ({ body }) => ({ body, headers: { ETag: '"2"' } }),
  }
}
