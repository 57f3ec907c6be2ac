import { Link } from '@tanstack/react-router'
import { Boxes, ChevronRight, CircleCheck, ShieldAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Money as MoneyValue } from '@/api/money'
import { usePages } from '@/api/page'
import { Card, CardBody, CardHeader } from '@/design/Card'
import { Money } from '@/design/numbers'
import { Skeleton } from '@/design/Skeleton'

interface Waiting {
  orderId: string
  expectedLoss: MoneyValue
}

/** What a person has to decide, with what it is about in money; nothing else. */
export function NeedsYou() {
  const { t } = useTranslation('home')
  const reviews = usePages<Waiting>('/api/v1/assessments/review-queue', {}, { refetchInterval: 15_000 })
  const alerts = usePages<{ alertId: string; acknowledgedAt: string | null }>(
    '/api/v1/stock-alerts',
    { open: true },
    { refetchInterval: 15_000 },
  )
  const unseen = alerts.items.filter((alert) => alert.acknowledgedAt === null).length
  const nothing = reviews.isSuccess && alerts.isSuccess && reviews.items.length === 0 && unseen === 0
  return (
    <Card>
      <CardHeader title={t('needs.title')} />
      <CardBody className="space-y-1">
        {(reviews.isPending || alerts.isPending) && <Skeleton className="h-14" />}
        {reviews.items.length > 0 && (
          <Need to="/orders/review" icon={<ShieldAlert size={20} className="text-danger" aria-hidden />}>
            {reviews.hasNextPage ? (
              // The rest is not here: its sum would be made up.
              t('needs.reviewsMore', { shown: reviews.items.length })
            ) : (
              <>
                {t('needs.reviews', { count: reviews.items.length })} <Loss cases={reviews.items} />
              </>
            )}
          </Need>
        )}
        {unseen > 0 && (
          <Need to="/stock" icon={<Boxes size={20} className="text-warn" aria-hidden />}>
            {alerts.hasNextPage ? t('needs.alertsMore', { shown: unseen }) : t('needs.alerts', { count: unseen })}
          </Need>
        )}
        {nothing && (
          <p className="flex items-center gap-2.5 text-ink-soft">
            <CircleCheck size={18} className="text-success" aria-hidden />
            {t('needs.nothing')}
          </p>
        )}
        {(reviews.isError || alerts.isError) && <p className="text-sm text-ink-faint">{t('needs.unknown')}</p>}
      </CardBody>
    </Card>
  )
}

function Need({ to, icon, children }: { to: '/orders/review' | '/stock'; icon: ReactNode; children: ReactNode }) {
  return (
    <Link to={to} className="-mx-2 flex min-h-11 items-center gap-3 rounded-md px-2 py-2 hover:bg-hover">
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
      <ChevronRight size={18} className="flip-rtl text-ink-faint" aria-hidden />
    </Link>
  )
}

function Loss({ cases }: { cases: readonly Waiting[] }) {
  const currency = cases[0]?.expectedLoss.currency ?? 'DZD'
  const amount = cases.reduce((sum, { expectedLoss }) => sum + Number(expectedLoss.amount), 0)
  return <Money whole value={{ amount: String(amount), currency }} />
}
