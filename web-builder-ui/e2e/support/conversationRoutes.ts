import { minutesAgo } from './botRoutes'
import type { Routes } from './mockServices'
import { dzd } from './samples'

export function conversationRoutes(): Routes {
  const conversation = (id: string, language: string, minutes: number, notUnderstood: number) => ({
    id,
    botId: 'bot-1',
    visitorId: `visitor-${id}7f3a`,
    language,
    startedAt: minutesAgo(minutes + 6),
    lastMessageAt: minutesAgo(minutes),
    messages: 9,
    received: 4,
    notUnderstood,
  })
  const conversations = [
    conversation('cv-1', 'dz-latn', 2, 0),
    conversation('cv-2', 'ar', 40, 1),
    conversation('cv-3', 'fr', 300, 0),
  ]
  const message = (sequence: number, from: string, text: string, direction: string, more: object = {}) => ({
    id: `m-${sequence}`,
    sequence,
    from,
    at: minutesAgo(8 - sequence),
    language: direction === 'rtl' ? 'ar-DZ' : 'dz-latn',
    direction,
    text,
    ...more,
  })
  const understood = (intent: string, confidence: number, certain: boolean, entities: object[]) => ({
    understood: { intent, confidence, certain, language: 'dz-latn', script: 'Latn', entities },
  })
  return {
    'GET /conversations': ({ query }) => ({
      body: { items: conversations.slice(0, Number(query.get('limit') ?? 50)), next: null },
    }),
    'GET /conversations/:id': () => ({
      body: {
        conversation: conversations[0],
        messages: [
          message(1, 'bot', 'Salam! Wach rak t7awes?', 'ltr'),
          message(
            2,
            'shopper',
            'sbat 42 ken nwar',
            'ltr',
            understood('product_search', 0.94, true, [
              { type: 'product', value: 'sbat', norm: 'صباط' },
              { type: 'size', value: '42', norm: '42' },
              { type: 'colour', value: 'nwar', norm: 'noir' },
            ]),
          ),
          message(3, 'bot', 'Hada wach lqit:', 'ltr', {
            cards: [
              {
                productId: 'shoes',
                variantId: 'v1',
                title: 'حذاء كلاسيكي',
                price: dzd(6500),
                priceText: '6 500 DA',
                stockText: 'En stock',
                available: true,
                options: { size: '42' },
                choices: [{ id: 'add:v1', label: 'Zid l panier' }],
              },
            ],
          }),
          message(
            4,
            'shopper',
            'ch7al twassel l wahran?',
            'ltr',
            understood('delivery_info', 0.41, false, [{ type: 'wilaya', value: 'wahran', norm: '31' }]),
          ),
        ],
      },
    }),
  }
}
