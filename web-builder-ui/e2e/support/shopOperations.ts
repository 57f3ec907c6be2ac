import { minutesAgo } from './botRoutes'
import type { Routes } from './mockServices'

const titles = {
  shoes: { fr: 'Chaussures de ville', ar: 'حذاء كلاسيكي', en: 'Classic shoes' },
  scarf: { fr: 'Foulard en coton', ar: 'خمار قطني', en: 'Cotton scarf' },
  dress: { fr: 'Robe d’été fleurie', ar: 'فستان صيفي مزهّر', en: 'Floral summer dress' },
  bag: { fr: 'Sac à main cuir', ar: 'حقيبة يد جلدية', en: 'Leather handbag' },
}
const dzd = (amount: number) => ({ amount: amount.toFixed(2), currency: 'DZD' })

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

const catalogue = [
  product('shoes', titles.shoes, 'shoes', [6500, 6500, 6900]),
  product('scarf', titles.scarf, 'hijabs', [1200]),
  product('dress', titles.dress, 'dresses', [4800, 4800]),
  product('bag', titles.bag, 'bags', [8900], false),
]

const importPreview = {
  importId: 'imp-1',
  status: 'PREVIEWED',
  encoding: 'windows-1256',
  encodingEvidence: 'bytes',
  delimiter: ';',
  rows: 46,
  creates: 38,
  updates: 2,
  unchanged: 3,
  refused: 3,
  unknownColumns: ['fournisseur'],
  createdAt: minutesAgo(0),
  expiresAt: minutesAgo(-60),
  appliedAt: null as string | null,
  changes: [
    {
      line: 2,
      sku: 'BASKET-NR-41',
      kind: 'CREATE',
      fields: [
        { field: 'title_ar', before: null, after: 'حذاء رياضي للمدينة' },
        { field: 'price', before: null, after: '4900.00' },
      ],
    },
    { line: 3, sku: 'SCARF-41', kind: 'UPDATE', fields: [{ field: 'price', before: '1200.00', after: '1350.00' }] },
  ],
  refusals: [
    { line: 12, sku: 'TEL-9', field: 'barcode', value: '6,13E+12', code: 'digits-lost', message: 'Digits are lost' },
    { line: 17, sku: null, field: 'sku', value: null, code: 'sku-missing', message: 'SKU missing' },
    { line: 46, sku: null, field: null, value: 'SAC-CU', code: 'truncated-line', message: 'Truncated' },
  ],
  next: null,
}

function catalogueRoutes(): Routes {
  return {
    'GET /products': ({ query }) => {
      const wanted = (query.get('query') ?? '').toLowerCase()
      return {
        body: {
          items: catalogue.filter(({ title }) => Object.values(title).join(' ').toLowerCase().includes(wanted)),
          next: null,
        },
      }
    },
    'PUT /products/:id/sale': ({ body }, { id }) => {
      const found = catalogue.find(({ productId }) => productId === id)
      if (found) found.active = (body as { onSale: boolean }).onSale
      return { body: found }
    },
    'POST /catalogue-imports': () => ({ status: 201, body: importPreview }),
    'POST /catalogue-imports/:id/confirmation': () => ({
      body: { ...importPreview, status: 'APPLIED', appliedAt: new Date().toISOString(), changes: [], refusals: [] },
    }),
  }
}

function stockRoutes(): Routes {
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

function orderRoutes(): Routes {
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

function sandboxRoutes(): Routes {
  const messages = [
    {
      messageId: 'sm-2',
      phone: '+213661980011',
      purpose: 'CART_REMINDER',
      language: 'ar',
      text: 'سلتك ما زالت تنتظرك: حذاء كلاسيكي، 6500 د.ج. أكملها هنا: http://localhost:8090/?restore=k3Jd9',
      choices: [],
      at: minutesAgo(2),
      replies: [] as object[],
      orderNumber: null as string | null,
    },
    {
      messageId: 'sm-1',
      phone: '+213550123456',
      purpose: 'VERIFICATION',
      language: 'fr',
      text: 'Bonjour, vous avez commandé chez Boutique Yasmine (BY-1041, 5 200 DA à la livraison). Confirmez-vous ?',
      choices: [
        { id: 'confirm', label: 'Oui, je confirme' },
        { id: 'cancel', label: 'Non, annuler' },
      ],
      at: minutesAgo(48),
      replies: [] as object[],
      orderNumber: 'BY-1041',
    },
  ]
  return {
    'GET /sandbox/messages': () => ({ body: { items: messages, next: null } }),
    'POST /sandbox/messages/:id/replies': ({ body }, { id }) => {
      const message = messages.find(({ messageId }) => messageId === id)
      const { text, choice } = body as { text?: string; choice?: string }
      const label = message?.choices.find((each) => each.id === choice)?.label
      message?.replies.push({
        replyId: `r-${message.replies.length}`,
        text: text ?? label,
        choice: choice ?? null,
        at: new Date().toISOString(),
      })
      return { status: 201, body: message }
    },
  }
}

function recoveryRoutes(): Routes {
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

export function operationRoutes(): Routes {
  return {
    ...catalogueRoutes(),
    ...stockRoutes(),
    ...orderRoutes(),
    ...sandboxRoutes(),
    ...recoveryRoutes(),
    ...conversationRoutes(),
  }
}

function conversationRoutes(): Routes {
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
