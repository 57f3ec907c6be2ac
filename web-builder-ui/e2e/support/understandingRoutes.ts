import { minutesAgo } from './botRoutes'
import { problem, type Routes } from './mockServices'

interface Example {
  id: string
  text: string
  label: string
  language: string | null
  createdAt: string
}

const example = (number: number, text: string, label: string, language: string | null): Example => ({
  id: `e-${number}`,
  text,
  label,
  language,
  createdAt: minutesAgo(number * 10),
})

const suspicion = (number: number, text: string, label: string, reason: string, otherLabel: string | null) => ({
  exampleId: `e-${number}`,
  text,
  label,
  reason,
  otherLabel,
})

/** What a bot was taught, what it did not understand, and a training that takes one look to finish. */
export function understandingRoutes(): Routes {
  const examples = [
    example(1, 'vous faites un emballage cadeau ?', 'emballage cadeau', 'fr'),
    example(2, 'ممكن تغليف الهدية', 'emballage cadeau', 'ar'),
    example(3, 'taghlif ta3 cadeau kayen ?', 'emballage cadeau', 'dz-latn'),
    example(4, 'kayen garantie 3lih', 'warranty', 'dz-latn'),
  ]
  let messages = [
    {
      id: 'n-1',
      text: 'vous gravez les prénoms sur les bracelets ?',
      times: 7,
      language: 'fr',
      suggestions: ['product_details', 'order_change'],
      lastAt: minutesAgo(12),
    },
    {
      id: 'n-2',
      text: 'شحال باش تخيطولي واحدة على المقاس، رقمي •••• •• ••',
      times: 1,
      language: 'ar-DZ',
      suggestions: ['product_price'],
      lastAt: minutesAgo(95),
    },
  ]
  const report = (trainingId: string) => ({
    trainingId,
    trainedAt: minutesAgo(1),
    examples: examples.length,
    labels: 2,
    accuracy: 0.91,
    seconds: 1.4,
    fingerprint: '9f2c41d07be3a586',
    suspicions: [
      suspicion(4, 'kayen garantie 3lih', 'warranty', 'CONTRADICTION', 'emballage cadeau'),
      suspicion(3, 'taghlif ta3 cadeau kayen ?', 'emballage cadeau', 'READS_LIKE', null),
      suspicion(1, 'vous faites un emballage cadeau ?', 'emballage cadeau', 'REPETITION', null),
    ],
  })
  let trainings = 1
  let looks = 1
  const taught = (body: unknown) => {
    const added = { ...(body as Example), id: `e-${examples.length + 1}`, createdAt: minutesAgo(0) }
    examples.unshift(added)
    return added
  }
  return {
    'GET /bots/:id/examples': ({ query }) => ({
      body: {
        items: examples.filter(({ label }) => !query.get('label') || label === query.get('label')),
        next: null,
      },
    }),
    'GET /bots/:id/examples/:exampleId': (_call, { exampleId }) => {
      const found = examples.find(({ id }) => id === exampleId)
      return found ? { body: found } : problem(404, 'not-found', `example '${exampleId}' does not exist`)
    },
    'POST /bots/:id/examples': ({ body }) => ({ status: 201, body: taught(body) }),
    'PUT /bots/:id/examples/:exampleId': ({ body }) => ({ body }),
    'DELETE /bots/:id/examples/:exampleId': (_call, { exampleId }) => {
      examples.splice(
        examples.findIndex(({ id }) => id === exampleId),
        1,
      )
      return { status: 204 }
    },
    'GET /bots/:id/labels': () => {
      const labels = [...new Set(examples.map(({ label }) => label))]
      return {
        body: {
          items: labels.map((label) => ({
            label,
            examples: examples.filter((other) => other.label === label).length,
          })),
          next: null,
        },
      }
    },
    'POST /bots/:id/example-imports': ({ body }) => {
      const rows = (body as { table: string }).table.split('\n').map((row) => row.split('\t'))
      const wrong = rows.findIndex(([, label]) => !label)
      if (wrong >= 0) {
        const refused = problem(400, 'unusable-row', `row ${wrong + 1}, label: ''`)
        return { ...refused, body: { ...(refused.body as object), row: wrong + 1, column: 'label', value: '' } }
      }
      for (const [text = '', label = ''] of rows) taught({ text, label, language: null })
      return { body: { added: rows.length, repeated: 0 } }
    },
    'POST /bots/:id/trainings': () => {
      trainings += 1
      looks = 0
      return { status: 202, body: { trainingId: `t-${trainings}`, examples: examples.length } }
    },
    'GET /understanding/bots/:id': () => {
      looks += 1
      const trainingId = `t-${trainings}`
      const done = looks > 1
      return {
        body: {
          training: {
            trainingId,
            state: done ? 'trained' : 'training',
            examples: examples.length,
            requestedAt: minutesAgo(1),
            problem: null,
            model: report(done ? trainingId : 't-0'),
          },
        },
      }
    },
    'GET /understanding/bots/:id/not-understood': () => ({ body: { items: messages, next: null } }),
    'PUT /understanding/bots/:id/not-understood/:messageId': (_call, { messageId }) => {
      messages = messages.filter(({ id }) => id !== messageId)
      return { status: 204 }
    },
    'GET /understanding/model-card': () => ({ body: modelFigures }),
  }
}

const modelFigures = {
  corpusHash: '77e4eb2e275d9663',
  trainedOn: 15314,
  heldOut: 1547,
  intentAccuracy: 0.822,
  inScopeAccuracy: 0.829,
  outOfScopeF1: 0.788,
  entityF1: 0.838,
  languages: [
    { language: 'ar', messages: 290, intentAccuracy: 0.821, languageRight: 0.972 },
    { language: 'ar-DZ', messages: 294, intentAccuracy: 0.779, languageRight: 0.952 },
    { language: 'dz-latn', messages: 293, intentAccuracy: 0.805, languageRight: 0.983 },
    { language: 'fr', messages: 292, intentAccuracy: 0.856, languageRight: 0.99 },
    { language: 'en', messages: 299, intentAccuracy: 0.819, languageRight: 0.977 },
  ],
  intents: [
    { name: 'product_price', cases: 62, f1: 0.91 },
    { name: 'order_status', cases: 60, f1: 0.88 },
  ],
  entities: [
    { name: 'product', cases: 214, f1: 0.823 },
    { name: 'wilaya', cases: 93, f1: 0.95 },
    { name: 'date', cases: 53, f1: 0.752 },
  ],
}
