import { TrendingDown, TrendingUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/design/Card'
import { cx } from '@/design/classNames'
import { Money, Numeral } from '@/design/numbers'
import { changeOf, type Totals } from './overview'

export function TotalsRow({ now, before }: { now: Totals; before: Totals }) {
  const { t } = useTranslation('insights')
  const revenue = (totals: Totals) => Number(totals.revenue.amount)
  return (
    <Card className="grid grid-cols-2 gap-px overflow-hidden bg-line p-0 sm:grid-cols-3 lg:col-span-2 xl:grid-cols-5">
      <Total name={t('totals.conversations')} change={changeOf(now.conversations, before.conversations)}>
        <Numeral value={now.conversations} />
      </Total>
      <Total name={t('totals.orders')} change={changeOf(now.orders, before.orders)}>
        <Numeral value={now.orders} />
      </Total>
      <Total name={t('totals.confirmed')} change={changeOf(now.confirmedOrders, before.confirmedOrders)}>
        <Numeral value={now.confirmedOrders} />
      </Total>
      <Total name={t('totals.revenue')} change={changeOf(revenue(now), revenue(before))}>
        <Money value={now.revenue} whole />
      </Total>
      <Total
        name={t('totals.recovered', { count: now.cartsAbandoned })}
        change={changeOf(now.cartsRecovered, before.cartsRecovered)}
      >
        <Numeral value={now.cartsRecovered} />
      </Total>
    </Card>
  )
}

function Total({ name, change, children }: { name: string; change: number | undefined; children: ReactNode }) {
  const { t } = useTranslation('insights')
  const up = (change ?? 0) >= 0
  const Icon = up ? TrendingUp : TrendingDown
  return (
    <div className="grow bg-surface px-4 py-3.5">
      <p className="text-sm text-ink-soft">{name}</p>
      <p className="text-xl font-semibold">{children}</p>
      {change !== undefined && (
        <p
          className={cx('flex items-center gap-1 text-sm', up ? 'text-success-ink' : 'text-danger-ink')}
          title={t('totals.before')}
        >
          <Icon size={14} className="flip-rtl" aria-hidden />
          <span className="sr-only">{t(up ? 'totals.up' : 'totals.down')}</span>
          <Numeral value={Math.abs(change)} percent />
        </p>
      )}
    </div>
  )
}
