import { type Answer, problem, type Routes } from './mockServices'
import { sampleFlow } from './sampleFlow'

type Flow = ReturnType<typeof sampleFlow>

const template = (id: string, fr: string, ar: string, en: string, blocks: number) => ({
  id,
  industry: id,
  name: { fr, ar, en },
  description: {
    fr: 'Accueil, recherche de produits, commande à la livraison et suivi.',
    ar: 'ترحيب، بحث عن المنتجات، طلب بالدفع عند الاستلام وتتبّع.',
    en: 'Greeting, product search, cash-on-delivery orders and tracking.',
  },
  blocks,
})

export function botRoutes(): Routes {
  let flow: Flow = sampleFlow()
  let revision = 1
  const versions = [
    { number: 2, publishedAt: minutesAgo(60 * 26), publishedBy: 'Amina B.', restoredFrom: null as number | null },
    { number: 1, publishedAt: minutesAgo(60 * 24 * 9), publishedBy: 'Karim', restoredFrom: null as number | null },
  ]
  const settings = { allowedOrigins: ['http://localhost:8090', 'https://yasmine.example'] }
  const bot = () => ({
    id: 'bot-1',
    botKey: 'yasmine2k4',
    name: 'Assistante Yasmine',
    languages: ['ar', 'fr', 'en'],
    defaultLanguage: 'fr',
    theme: {},
    ...settings,
    liveVersion: versions[0]?.number ?? null,
    publishedAt: versions[0]?.publishedAt ?? null,
    unpublishedChanges: true,
    draftChangedAt: minutesAgo(4),
  })
  const tagged = (body: unknown): Answer => ({ body, headers: { ETag: `"${revision}"` } })
  return {
    'GET /bots': () => ({
      body: {
        items: [bot(), { ...bot(), id: 'bot-2', name: 'بوت رمضان', liveVersion: null, publishedAt: null }],
        next: null,
      },
    }),
    'POST /bots': () => ({ status: 201, body: bot() }),
    'GET /bots/:id': () => tagged(bot()),
    'GET /bots/:id/draft': () => tagged(flow),
    'PUT /bots/:id/draft': ({ body, headers }) => {
      if (headers['if-match'] !== `"${revision}"`) return problem(412, 'stale-version', 'The draft has changed')
      flow = body as Flow
      revision += 1
      return tagged(flow)
    },
    'POST /bots/:id/validation': () => ({ body: { valid: false, problems: problemsOf(flow) } }),
    'POST /bots/:id/publish': () => {
      const version = {
        number: (versions[0]?.number ?? 0) + 1,
        publishedAt: new Date().toISOString(),
        publishedBy: 'Amina B.',
        restoredFrom: null,
      }
      versions.unshift(version)
      return { body: version }
    },
    'GET /bots/:id/versions': () => ({ body: { items: versions, next: null } }),
    'POST /bots/:id/versions/:number/rollback': (_call, { number }) => {
      const version = {
        number: (versions[0]?.number ?? 0) + 1,
        publishedAt: new Date().toISOString(),
        publishedBy: 'Amina B.',
        restoredFrom: Number(number),
      }
      versions.unshift(version)
      return { body: version }
    },
    'GET /bots/:id/installation': () => ({
      body: {
        botKey: 'yasmine2k4',
        snippet:
          '<script>window.RetailBot = { botKey: "yasmine2k4" }</script>\n<script async src="http://localhost:8080/widget.js"></script>',
      },
    }),
    'PUT /bots/:id/settings': ({ body }) => {
      settings.allowedOrigins = (body as typeof settings).allowedOrigins
      revision += 1
      return tagged(bot())
    },
    'GET /templates': () => ({
      body: [
        template('fashion', 'Mode', 'أزياء', 'Fashion', 14),
        template('electronics', 'Électronique', 'إلكترونيات', 'Electronics', 13),
        template('grocery', 'Alimentation', 'مواد غذائية', 'Groceries', 12),
      ],
    }),
    ...testRoutes(),
    ...knowledgeRoutes(),
  }
}

function testRoutes(): Routes {
  const message = (sequence: number, text: string, more: object = {}) => ({
    id: `m-${sequence}`,
    sequence,
    from: 'bot',
    at: new Date().toISOString(),
    language: 'ar-DZ',
    direction: 'rtl',
    text,
    ...more,
  })
  return {
    'POST /bot-tests': () => ({
      status: 201,
      body: { testId: 'test-1', messages: [message(1, 'سلام! مرحبا بيك عندنا. واش راك تحوس؟')] },
    }),
    'POST /bot-tests/:id/messages': () => ({
      body: {
        messages: [
          message(3, 'هذا واش لقيت:', {
            cards: [
              {
                productId: 'p-1',
                variantId: 'v-1',
                title: 'صباط كلاسيكي أسود 42',
                price: { amount: '6500.00', currency: 'DZD' },
                priceText: '6 500 د.ج',
                stockText: 'باقي 3',
                available: true,
                options: { size: '42' },
                choices: [{ id: 'add:v-1', label: 'زيدو للسلة' }],
              },
            ],
            choices: [{ id: 'more', label: 'ورّيني حاجة أخرى' }],
          }),
        ],
        understood: {
          intent: 'product_search',
          confidence: 0.94,
          certain: true,
          language: 'dz-latn',
          script: 'Latn',
          register: 'casual',
          entities: [
            { type: 'product', value: 'sbat', norm: 'صباط' },
            { type: 'size', value: '42', norm: '42' },
            { type: 'colour', value: 'nwar', norm: 'noir' },
          ],
        },
        blockPath: ['listen', 'search'],
      },
    }),
  }
}

function knowledgeRoutes(): Routes {
  const entries = [
    {
      id: 'k-1',
      question: { fr: 'Livrez-vous à Tamanrasset ?', ar: 'هل توصلون إلى تمنراست؟' },
      answer: { fr: 'Oui, dans les 69 wilayas, en 2 à 6 jours.', ar: 'نعم، إلى 69 ولاية خلال يومين إلى ستة أيام.' },
      source: 'Conditions de livraison',
      changedAt: minutesAgo(600),
    },
  ]
  return {
    'GET /knowledge': () => ({ body: { items: entries, next: null } }),
    'POST /knowledge': ({ body }) => {
      const entry = { ...(body as (typeof entries)[0]), id: `k-${entries.length + 1}`, changedAt: minutesAgo(0) }
      entries.push(entry)
      return { status: 201, body: entry }
    },
    'PUT /knowledge/:id': ({ body }) => ({ body }),
    'DELETE /knowledge/:id': (_call, { id }) => {
      entries.splice(
        entries.findIndex((entry) => entry.id === id),
        1,
      )
      return { status: 204 }
    },
  }
}

function problemsOf(flow: Flow) {
  const missing = flow.blocks.flatMap((block) =>
    Object.entries(block.texts as Record<string, Record<string, string>>).flatMap(([slot, texts]) =>
      ['fr', 'ar', 'en']
        .filter((language) => !texts[language])
        .map((language) => ({
          code: 'missing-translation',
          blockId: block.id,
          port: null,
          language,
          value: slot,
          message: `Le texte « ${slot} » manque en ${language}.`,
        })),
    ),
  )
  const deadEnds = flow.blocks
    .filter(
      (block) =>
        block.type === 'understand' && !flow.edges.some((edge) => edge.from === block.id && edge.port === 'else'),
    )
    .map((block) => ({
      code: 'dead-end',
      blockId: block.id,
      port: 'else',
      language: null,
      value: null,
      message: '« Tout le reste » ne mène nulle part : le client n’aurait pas de réponse.',
    }))
  return [...missing, ...deadEnds]
}

export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString()
}
