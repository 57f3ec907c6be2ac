import { minutesAgo } from './botRoutes'
import type { Routes } from './mockServices'
import { catalogue } from './samples'

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

export function catalogueRoutes(): Routes {
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
