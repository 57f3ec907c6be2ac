import { minutesAgo } from './botRoutes'
import type { Routes } from './mockServices'
import { dzd, titles } from './samples'

const reasons = [
  {
    code: 'refused-deliveries',
    effect: 'RAISES',
    contribution: 0.81,
    parameters: { count: '2' },
    text: {
      fr: 'Ce client a déjà refusé 2 colis.',
      ar: 'رفض هذا الزبون طردين من قبل.',
      en: 'This customer has refused 2 parcels before.',
    },
  },
  {
    code: 'wilaya-risk',
    effect: 'RAISES',
    contribution: 0.34,
    parameters: {},
    text: {
      fr: 'Les colis sont souvent refusés dans cette wilaya.',
      ar: 'تُرفض الطرود كثيرًا في هذه الولاية.',
      en: 'Parcels are often refused in this wilaya.',
    },
  },
  {
    code: 'small-total',
    effect: 'LOWERS',
    contribution: -0.2,
    parameters: {},
    text: { fr: 'Le montant est modéré.', ar: 'المبلغ معتدل.', en: 'The amount is moderate.' },
  },
]

function assessment(id: string, number: string, probability: number, total: number, wilayaCode: string) {
  return {
    assessmentId: `as-${id}`,
    orderId: id,
    orderNumber: number,
    probability,
    outcome: 'REVIEW_NEEDED',
    state: 'IN_REVIEW',
    total: dzd(total),
    expectedLoss: dzd(probability * 1400),
    wilayaCode,
    reasons,
    modelVersion: '2026-11-1',
    placedAt: minutesAgo(35),
    assessedAt: minutesAgo(35),
    decision: null,
  }
}

export function orderRoutes(): Routes {
  const summary = (
    orderId: string,
    number: string,
    status: string,
    customerName: string,
    wilayaCode: string,
    total: number,
    risk: object | null,
    minutes: number,
  ) => ({
    orderId,
    number,
    status,
    channel: 'WIDGET',
    language: 'fr',
    historical: false,
    placedAt: minutesAgo(minutes),
    changedAt: minutesAgo(minutes),
    customerName,
    wilayaCode,
    commune: 'Bab Ezzouar',
    items: 2,
    total: dzd(total),
    stockShort: false,
    risk,
  })
  const orders = [
    summary(
      'o-1',
      'BY-1042',
      'ON_HOLD',
      'Sofiane Meziane',
      '16',
      13400,
      { probability: 0.62, outcome: 'REVIEW_NEEDED' },
      35,
    ),
    summary(
      'o-2',
      'BY-1041',
      'ON_HOLD',
      'ليلى بن علي',
      '31',
      5200,
      { probability: 0.38, outcome: 'VERIFICATION_NEEDED' },
      50,
    ),
    summary('o-3', 'BY-1040', 'CONFIRMED', 'Karim Haddad', '25', 7300, { probability: 0.08, outcome: 'APPROVED' }, 300),
    summary('o-4', 'BY-1039', 'PLACED', 'Nour T.', '09', 1600, null, 1),
    summary(
      'o-5',
      'BY-1038',
      'DELIVERED',
      'أمينة قاسي',
      '06',
      9100,
      { probability: 0.12, outcome: 'APPROVED' },
      60 * 50,
    ),
  ]
  const queue = [assessment('o-1', 'BY-1042', 0.62, 13400, '16'), assessment('o-9', 'BY-1033', 0.58, 6100, '55')]
  return {
    'GET /orders': ({ query }) => ({
      body: {
        items: orders.filter(({ status }) => !query.get('status') || status === query.get('status')),
        next: null,
      },
    }),
    'GET /orders/:id': (_call, { id }) => {
      const found = orders.find(({ orderId }) => orderId === id) ?? orders[0]
      return {
        body: {
          ...found,
          contact: { name: found?.customerName, phone: '+213 550 12 34 56', address: 'Cité 5 juillet, bât. 12' },
          lines: [
            {
              variantId: 'v1',
              productId: 'shoes',
              sku: 'SHOES-42',
              title: titles.shoes,
              quantity: 1,
              unitPrice: dzd(6500),
            },
            {
              variantId: 'v2',
              productId: 'scarf',
              sku: 'SCARF-41',
              title: titles.scarf,
              quantity: 2,
              unitPrice: dzd(1200),
            },
          ],
          deliveryFee: dzd(600),
          allowed: ['CONFIRMED', 'CANCELLED'],
          timeline: [
            { at: minutesAgo(36), what: 'placed', from: null, to: null, reason: null, note: null, by: null },
            {
              at: minutesAgo(35),
              what: 'assessed',
              from: null,
              to: null,
              reason: 'review-needed',
              note: null,
              by: null,
            },
            {
              at: minutesAgo(35),
              what: 'status-changed',
              from: 'PLACED',
              to: 'ON_HOLD',
              reason: 'review-needed',
              note: null,
              by: null,
            },
          ],
        },
      }
    },
    'POST /orders/:id/status': ({ body }, { id }) => {
      const found = orders.find(({ orderId }) => orderId === id)
      if (found) found.status = (body as { to: string }).to
      return { body: found }
    },
    'GET /assessments/review-queue': () => ({ body: { items: queue, next: null } }),
    'GET /assessments/:id': (_call, { id = '' }) => ({ body: assessment(id, 'BY-1042', 0.62, 13400, '16') }),
    'POST /assessments/:id/decision': (_call, { id }) => {
      const index = queue.findIndex(({ orderId }) => orderId === id)
      return { body: queue.splice(index, 1)[0] }
    },
    'GET /cod-settings': () => ({
      body: {
        verifyFrom: 0.3,
        reviewFrom: 0.55,
        shippingCost: 1400,
        reminderAfterMinutes: 60,
        expiresAfterMinutes: 720,
      },
      headers: { ETag: '"1"' },
    }),
    'PUT /cod-settings': ({ body }) => ({ body, headers: { ETag: '"2"' } }),
  }
}
