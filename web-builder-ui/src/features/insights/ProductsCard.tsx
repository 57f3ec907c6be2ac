import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { Card, CardHeader } from '@/design/Card'
import { Money, Numeral } from '@/design/numbers'
import { Table } from '@/design/Table'
import type { TopProduct } from './overview'

export function ProductsCard({ products }: { products: readonly TopProduct[] }) {
  const { t, i18n } = useTranslation('insights')
  const first = products[0]
  return (
    <Card>
      <CardHeader
        title={t('products.title')}
        description={
          first
            ? t('products.sentence', { product: inLanguage(first.title, i18n.language), count: first.quantity })
            : t('products.none')
        }
      />
      {products.length > 0 && (
        <Table
          caption={t('products.title')}
          rows={products}
          rowKey={(row) => row.productId}
          columns={[
            {
              id: 'product',
              header: t('products.product'),
              cell: (row) => <bdi>{inLanguage(row.title, i18n.language)}</bdi>,
            },
            {
              id: 'quantity',
              header: t('products.quantity'),
              numeric: true,
              cell: (row) => <Numeral value={row.quantity} />,
            },
            {
              id: 'revenue',
              header: t('products.revenue'),
              numeric: true,
              cell: (row) => <Money value={row.revenue} whole />,
            },
          ]}
        />
      )}
    </Card>
  )
}
