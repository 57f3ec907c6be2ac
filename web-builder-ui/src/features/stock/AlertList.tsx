import { Check, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { RelativeTime } from '@/design/numbers'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { toast } from '@/design/toast'
import { type StockAlert, useAcknowledge, type useOpenAlerts } from './stock'

export function AlertList({ alerts }: { alerts: ReturnType<typeof useOpenAlerts> }) {
  const { t } = useTranslation(['stock', 'app'])
  if (alerts.isPending) {
    return (
      <Card>
        <TableSkeleton rows={5} />
      </Card>
    )
  }
  if (alerts.isError && !alerts.data) return <ErrorState error={alerts.error} onRetry={() => alerts.refetch()} />
  if (alerts.items.length === 0) {
    return (
      <EmptyState icon={<CircleCheck size={24} />} title={t('alerts.emptyTitle')}>
        {t('alerts.emptyText')}
      </EmptyState>
    )
  }
  return (
    <>
      <Card>
        <ul className="divide-y divide-line">
          {alerts.items.map((alert) => (
            <AlertRow key={alert.alertId} alert={alert} />
          ))}
        </ul>
      </Card>
      {alerts.hasNextPage && (
        <Button className="mt-4" busy={alerts.isFetchingNextPage} onClick={() => alerts.fetchNextPage()}>
          {t('app:actions.showMore')}
        </Button>
      )}
    </>
  )
}

function AlertRow({ alert }: { alert: StockAlert }) {
  const { t, i18n } = useTranslation('stock')
  const acknowledge = useAcknowledge()
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-48 flex-1">
        <p className="font-medium">
          <bdi>{inLanguage(alert.title, i18n.language)}</bdi>
        </p>
        <p className="text-sm text-ink-soft">
          <bdi>{alert.sku}</bdi> · <RelativeTime at={alert.raisedAt} />
        </p>
      </div>
      <Badge tone={alert.kind === 'OUT_OF_STOCK' ? 'danger' : 'warn'}>
        {alert.kind === 'OUT_OF_STOCK' ? t('alerts.out') : t('alerts.low', { count: alert.available })}
      </Badge>
      {alert.acknowledgedAt ? (
        <span className="flex items-center gap-1 text-sm text-ink-faint">
          <Check size={15} aria-hidden />
          {t('alerts.seen')}
        </span>
      ) : (
        <Button
          size="sm"
          busy={acknowledge.isPending}
          onClick={() => acknowledge.mutate(alert.alertId, { onError: toast.failure })}
        >
          {t('alerts.acknowledge')}
        </Button>
      )}
    </li>
  )
}
