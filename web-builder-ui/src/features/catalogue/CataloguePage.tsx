import { FileUp, Package } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { useMayEdit } from '@/app/session/me'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { LinkButton } from '@/design/LinkButton'
import { Numeral } from '@/design/numbers'
import { Page } from '@/design/Page'
import { SearchField } from '@/design/SearchField'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { type Column, Table } from '@/design/Table'
import { PriceRange } from './PriceRange'
import { ProductImage } from './ProductImage'
import { ProductSheet } from './ProductSheet'
import { type Product, useProducts } from './products'

export default function CataloguePage() {
  const { t } = useTranslation(['catalogue', 'app'])
  const mayEdit = useMayEdit()
  const [query, setQuery] = useState('')
  const products = useProducts(useDeferredValue(query.trim()))
  const [opened, setOpened] = useState<string>()
  const columns = useColumns()
  const importButton = mayEdit && (
    <LinkButton look="primary" to="/catalogue/import">
      <FileUp size={16} aria-hidden />
      {t('import.start')}
    </LinkButton>
  )
  const empty = products.isSuccess && products.items.length === 0
  return (
    <Page title={t('title')} description={t('description')} actions={!(empty && query === '') && importButton}>
      {products.isError && !products.data && <ErrorState error={products.error} onRetry={() => products.refetch()} />}
      {empty && query === '' ? (
        <EmptyState icon={<Package size={24} />} title={t('emptyTitle')} action={importButton}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        (!products.isError || products.data) && (
          <Card>
            <div className="border-b border-line p-3">
              <SearchField label={t('search')} value={query} onChange={setQuery} />
            </div>
            {products.isPending && <TableSkeleton />}
            {empty && <p className="p-6 text-center text-ink-soft">{t('nothingFound', { query })}</p>}
            {products.items.length > 0 && (
              <Table
                caption={t('title')}
                columns={columns}
                rows={products.items}
                rowKey={(row) => row.productId}
                onOpen={(row) => setOpened(row.productId)}
              />
            )}
          </Card>
        )
      )}
      {products.hasNextPage && (
        <Button className="mt-4" busy={products.isFetchingNextPage} onClick={() => products.fetchNextPage()}>
          {t('app:actions.showMore')}
        </Button>
      )}
      <ProductSheet
        product={products.items.find(({ productId }) => productId === opened)}
        onClose={() => setOpened(undefined)}
      />
    </Page>
  )
}

function useColumns(): Column<Product>[] {
  const { t, i18n } = useTranslation('catalogue')
  return [
    {
      id: 'product',
      header: t('columns.product'),
      cell: (product) => (
        <span className="flex items-center gap-3">
          <ProductImage url={product.imageUrl} />
          <span className="min-w-0">
            <span className="block font-medium">
              <bdi>{inLanguage(product.title, i18n.language)}</bdi>
            </span>
            {!product.active && <Badge>{t('notOnSale')}</Badge>}
          </span>
        </span>
      ),
    },
    {
      id: 'category',
      header: t('columns.category'),
      cell: (product) => <bdi className="text-ink-soft">{product.category}</bdi>,
      wideOnly: true,
    },
    {
      id: 'variants',
      header: t('columns.variants'),
      cell: (product) => <Numeral value={product.variants.length} />,
      numeric: true,
      wideOnly: true,
    },
    { id: 'price', header: t('columns.price'), cell: (product) => <PriceRange product={product} />, numeric: true },
  ]
}
