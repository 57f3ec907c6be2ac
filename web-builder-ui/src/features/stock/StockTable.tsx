import { Boxes } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { LinkButton } from '@/design/LinkButton'
import { Numeral } from '@/design/numbers'
import { SearchField } from '@/design/SearchField'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { type Column, Table } from '@/design/Table'
import { StockItemSheet } from './StockItemSheet'
import { type StockItem, useStock } from './stock'

export function StockTable() {
  const { t } = useTranslation(['stock', 'app'])
  const [query, setQuery] = useState('')
  const stock = useStock(useDeferredValue(query.trim()))
  const [opened, setOpened] = useState<string>()
  const columns = useColumns()
  if (stock.isError && !stock.data) return <ErrorState error={stock.error} onRetry={() => stock.refetch()} />
  if (stock.isSuccess && stock.items.length === 0 && query === '') return <NoStock />
  return (
    <>
      <Card>
        <div className="border-b border-line p-3">
          <SearchField label={t('all.search')} value={query} onChange={setQuery} />
        </div>
        {stock.isPending && <TableSkeleton />}
        {stock.isSuccess && stock.items.length === 0 && (
          <p className="p-6 text-center text-ink-soft">{t('all.nothingFound', { query })}</p>
        )}
        {stock.items.length > 0 && (
          <Table
            caption={t('all.title')}
            columns={columns}
            rows={stock.items}
            rowKey={(row) => row.variantId}
            onOpen={(row) => setOpened(row.variantId)}
          />
        )}
      </Card>
      {stock.hasNextPage && (
        <Button className="mt-4" busy={stock.isFetchingNextPage} onClick={() => stock.fetchNextPage()}>
          {t('app:actions.showMore')}
        </Button>
      )}
      <StockItemSheet
        item={stock.items.find(({ variantId }) => variantId === opened)}
        onClose={() => setOpened(undefined)}
      />
    </>
  )
}

function NoStock() {
  const { t } = useTranslation('stock')
  return (
    <EmptyState
      icon={<Boxes size={24} />}
      title={t('all.emptyTitle')}
      action={
        <LinkButton look="primary" to="/catalogue/import">
          {t('all.import')}
        </LinkButton>
      }
    >
      {t('all.emptyText')}
    </EmptyState>
  )
}

function useColumns(): Column<StockItem>[] {
  const { t, i18n } = useTranslation('stock')
  return [
    {
      id: 'product',
      header: t('columns.product'),
      cell: (item) => (
        <span>
          <span className="block font-medium">
            <bdi>{inLanguage(item.title, i18n.language)}</bdi>
          </span>
          <bdi className="text-sm text-ink-faint">{item.sku}</bdi>
        </span>
      ),
    },
    {
      id: 'onHand',
      header: t('columns.onHand'),
      numeric: true,
      wideOnly: true,
      cell: (item) => <Numeral value={item.onHand} />,
    },
    {
      id: 'reserved',
      header: t('columns.reserved'),
      numeric: true,
      wideOnly: true,
      cell: (item) => <Numeral value={item.reserved} />,
    },
    {
      id: 'available',
      header: t('columns.available'),
      numeric: true,
      cell: (item) => (
        <strong className={item.available <= 0 ? 'text-danger-ink' : 'font-semibold'}>
          <Numeral value={item.available} />
        </strong>
      ),
    },
  ]
}
