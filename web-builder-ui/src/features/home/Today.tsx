import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Money as MoneyValue } from '@/api/money'
import { useShop } from '@/app/session/me'
import { Card, CardBody, CardHeader } from '@/design/Card'
import { Money, Numeral } from '@/design/numbers'
import { Skeleton } from '@/design/Skeleton'

interface TodayFigures {
  totals: { conversations: number; orders: number; revenue: MoneyValue }
}

/** Three figures of the day so far; everything else is under Insights. */
export function Today() {
  const { t } = useTranslation('home')
  const figures = useToday()
  return (
    <Card>
      <CardHeader
        title={t('today.title')}
        actions={
          <Link to="/insights" className="text-sm font-medium text-brand-ink hover:underline">
            {t('today.more')}
          </Link>
        }
      />
      <CardBody>
        {figures.isPending && <Skeleton className="h-12" />}
        {figures.isError && !figures.data && <p className="text-sm text-ink-faint">{t('needs.unknown')}</p>}
        {figures.data && (
          <dl className="grid grid-cols-3 gap-3">
            <Figure name={t('today.conversations')}>
              <Numeral value={figures.data.totals.conversations} />
            </Figure>
            <Figure name={t('today.orders')}>
              <Numeral value={figures.data.totals.orders} />
            </Figure>
            <Figure name={t('today.revenue')}>
              <Money value={figures.data.totals.revenue} whole />
            </Figure>
          </dl>
        )}
      </CardBody>
    </Card>
  )
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="text-lg font-semibold sm:text-xl">{children}</dd>
    </div>
  )
}

function useToday() {
  const { id, timeZone = 'Africa/Algiers' } = useShop()
  return useQuery({
    queryKey: ['today', id],
    queryFn: () => {
      const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
      return api.get<TodayFigures>('/api/v1/insights/overview', { query: { from: day, to: day } })
    },
    refetchInterval: 30_000,
  })
}
