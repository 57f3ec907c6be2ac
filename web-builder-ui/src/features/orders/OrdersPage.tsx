import { ShoppingBag } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { Select } from '@/design/Field'
import { LinkButton } from '@/design/LinkButton'
import { Money, RelativeTime } from '@/design/numbers'
import { SearchField } from '@/design/SearchField'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { type Column, Table } from '@/design/Table'
import { Wilaya } from '@/design/Wilaya'
import { OrderSheet } from './OrderSheet'
import { OrdersPageFrame } from './OrdersPageFrame'
import { type OrderStatus, type OrderSummary, statuses, useOrders } from './orders'
import { RiskLabel } from './RiskLabel'
import { StatusBadge } from './StatusBadge'

export default function OrdersPage() {
  const { t } = useTranslation(['orders', 'app'])
  const [query, setQuery] = useState('')
  const [status, setStatus] = useState<OrderStatus | ''>('')
  const [opened, setOpened] = useState<string>()
  const orders = useOrders({ query: useDeferredValue(query.trim()), status: status || undefined })
  const columns = useColumns()
  const filtered = query !== '' || status !== ''
  const empty = orders.isSuccess && orders.items.length === 0
  return (
    <OrdersPageFrame>
      {orders.isError && !orders.data && <ErrorState error={orders.error} onRetry={() => orders.refetch()} />}
      {empty && !filtered && <NoOrders />}
      {(!orders.isError || orders.data) && (!empty || filtered) && (
        <Card>
          <div className="flex flex-wrap gap-3 border-b border-line p-3">
            <div className="min-w-52 flex-1">
              <SearchField label={t('search')} value={query} onChange={setQuery} />
            </div>
            <Select
              label={t('status')}
              hideLabel
              className="w-auto"
              value={status}
              options={[
                { value: '' as const, label: t('anyStatus') },
                ...statuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
              ]}
              onChoose={setStatus}
            />
          </div>
          {orders.isPending && <TableSkeleton />}
          {empty && <p className="p-6 text-center text-ink-soft">{t('nothingFound')}</p>}
          {orders.items.length > 0 && (
            <Table
              caption={t('title')}
              columns={columns}
              rows={orders.items}
              rowKey={(row) => row.orderId}
              onOpen={(row) => setOpened(row.orderId)}
            />
          )}
        </Card>
      )}
      {orders.hasNextPage && (
        <Button className="mt-4" busy={orders.isFetchingNextPage} onClick={() => orders.fetchNextPage()}>
          {t('app:actions.showMore')}
        </Button>
      )}
      <OrderSheet orderId={opened} onClose={() => setOpened(undefined)} />
    </OrdersPageFrame>
  )
}

function NoOrders() {
  const { t } = useTranslation('orders')
  return (
    <EmptyState
      icon={<ShoppingBag size={24} />}
      title={t('emptyTitle')}
      action={
        <LinkButton look="primary" to="/bots">
          {t('emptyAction')}
        </LinkButton>
      }
    >
      {t('emptyText')}
    </EmptyState>
  )
}

function useColumns(): Column<OrderSummary>[] {
  const { t } = useTranslation('orders')
  return [
    {
      id: 'order',
      header: t('columns.order'),
      cell: (order) => (
        <span>
          <span className="block font-medium">
            <bdi>{order.number}</bdi>
          </span>
          <span className="text-sm text-ink-soft">
            {order.customerName && (
              <>
                <bdi>{order.customerName}</bdi>
                {' · '}
              </>
            )}
            <RelativeTime at={order.placedAt} />
          </span>
        </span>
      ),
    },
    { id: 'where', header: t('columns.where'), wideOnly: true, cell: (order) => <Wilaya code={order.wilayaCode} /> },
    { id: 'risk', header: t('columns.risk'), wideOnly: true, cell: (order) => <RiskLabel order={order} /> },
    { id: 'status', header: t('columns.status'), cell: (order) => <StatusBadge status={order.status} /> },
    { id: 'total', header: t('columns.total'), numeric: true, cell: (order) => <Money value={order.total} whole /> },
  ]
}
