import { ShoppingCart, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMayEdit } from '@/app/session/me'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { Money, RelativeTime } from '@/design/numbers'
import { Page } from '@/design/Page'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { type Column, Table } from '@/design/Table'
import { CartSheet } from './CartSheet'
import { CartStateBadge } from './CartStateBadge'
import { RecoverySettingsDialog } from './RecoverySettingsDialog'
import { ResultsCard } from './ResultsCard'
import { type LeftCart, useLeftCarts } from './recovery'

export default function CartsPage() {
  const { t } = useTranslation(['carts', 'app'])
  const mayEdit = useMayEdit()
  const carts = useLeftCarts()
  const [opened, setOpened] = useState<string>()
  const [settings, setSettings] = useState(false)
  const columns = useColumns()
  return (
    <Page
      title={t('title')}
      description={t('description')}
      actions={
        mayEdit && (
          <Button icon={<SlidersHorizontal size={16} aria-hidden />} onClick={() => setSettings(true)}>
            {t('settings.open')}
          </Button>
        )
      }
    >
      <div className="space-y-5">
        <ResultsCard />
        {carts.isError && !carts.data && <ErrorState error={carts.error} onRetry={() => carts.refetch()} />}
        {carts.isSuccess && carts.items.length === 0 && (
          <EmptyState icon={<ShoppingCart size={24} />} title={t('emptyTitle')}>
            {t('emptyText')}
          </EmptyState>
        )}
        {(carts.isPending || carts.items.length > 0) && (
          <Card>
            {carts.isPending ? (
              <TableSkeleton />
            ) : (
              <Table
                caption={t('title')}
                columns={columns}
                rows={carts.items}
                rowKey={(row) => row.cartId}
                onOpen={(row) => setOpened(row.cartId)}
              />
            )}
          </Card>
        )}
        {carts.hasNextPage && (
          <Button busy={carts.isFetchingNextPage} onClick={() => carts.fetchNextPage()}>
            {t('app:actions.showMore')}
          </Button>
        )}
      </div>
      <CartSheet cart={carts.items.find(({ cartId }) => cartId === opened)} onClose={() => setOpened(undefined)} />
      {settings && <RecoverySettingsDialog onClose={() => setSettings(false)} />}
    </Page>
  )
}

function useColumns(): Column<LeftCart>[] {
  const { t } = useTranslation(['carts', 'app'])
  return [
    {
      id: 'cart',
      header: t('columns.cart'),
      cell: (cart) => (
        <span>
          <span className="block font-medium">{t('items', { count: cart.items })}</span>
          <span className="text-sm text-ink-soft">
            {t(`app:languages.${cart.language}`, { defaultValue: cart.language })} ·{' '}
            <RelativeTime at={cart.abandonedAt} />
          </span>
        </span>
      ),
    },
    {
      id: 'reminder',
      header: t('columns.reminder'),
      wideOnly: true,
      cell: (cart) => (
        <span className="text-ink-soft">
          {cart.reachable || cart.reminders.length > 0 ? <LastReminder cart={cart} /> : t('unreachable')}
        </span>
      ),
    },
    { id: 'state', header: t('columns.state'), cell: (cart) => <CartStateBadge cart={cart} /> },
    { id: 'total', header: t('columns.total'), numeric: true, cell: (cart) => <Money value={cart.total} whole /> },
  ]
}

function LastReminder({ cart }: { cart: LeftCart }) {
  const { t } = useTranslation('carts')
  const last = cart.reminders.at(-1)
  return <>{last ? t(`reminders.${last.state}`) : t('reminders.none')}</>
}
