import { ChartColumn } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShop } from '@/app/session/me'
import { LinkButton } from '@/design/LinkButton'
import { Page } from '@/design/Page'
import { Skeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { DaysCard } from './DaysCard'
import { FunnelCard } from './FunnelCard'
import { lastDays, type Overview, type Period, todayIn, useOverview } from './overview'
import { PeriodPicker } from './PeriodPicker'
import { ProductsCard } from './ProductsCard'
import { QualityCard } from './QualityCard'
import { RiskCard } from './RiskCard'
import { TotalsRow } from './TotalsRow'

export default function InsightsPage() {
  const { t } = useTranslation('insights')
  const today = todayIn(useShop().timeZone ?? 'Africa/Algiers')
  const [period, setPeriod] = useState<Period>(() => lastDays(30, today))
  const overview = useOverview(period)
  return (
    <Page
      title={t('title')}
      description={t('description')}
      actions={<PeriodPicker today={today} value={period} onChange={setPeriod} />}
    >
      {overview.isPending && <InsightsSkeleton />}
      {overview.isError && !overview.data && <ErrorState error={overview.error} onRetry={() => overview.refetch()} />}
      {overview.data && (isQuiet(overview.data) ? <NothingYet /> : <Dashboard overview={overview.data} />)}
    </Page>
  )
}

function Dashboard({ overview }: { overview: Overview }) {
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <TotalsRow now={overview.totals} before={overview.previous} />
      <DaysCard days={overview.days} />
      <FunnelCard funnel={overview.funnel} />
      <QualityCard quality={overview.botQuality} />
      <ProductsCard products={overview.topProducts} />
      <RiskCard wilayas={overview.codRisk} />
    </div>
  )
}

function isQuiet({ totals, previous }: Overview): boolean {
  return totals.conversations + totals.orders + previous.conversations + previous.orders === 0
}

function NothingYet() {
  const { t } = useTranslation('insights')
  return (
    <EmptyState
      icon={<ChartColumn size={24} />}
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

function InsightsSkeleton() {
  const { t } = useTranslation('app')
  return (
    <div role="status" aria-label={t('app:states.loading')} className="grid gap-5 lg:grid-cols-2">
      <Skeleton className="h-28 lg:col-span-2" />
      <Skeleton className="h-96 lg:col-span-2" />
      <Skeleton className="h-72" />
      <Skeleton className="h-72" />
    </div>
  )
}
