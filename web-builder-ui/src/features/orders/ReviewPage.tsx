import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Money } from '@/design/numbers'
import { CardsSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { lossOf, useReviewQueue } from './assessments'
import { OrderSheet } from './OrderSheet'
import { OrdersPageFrame } from './OrdersPageFrame'
import { ReviewCard } from './ReviewCard'

/** Orders that wait for a person, the dearest mistake first. */
export default function ReviewPage() {
  const { t } = useTranslation(['orders', 'app'])
  const queue = useReviewQueue()
  const [opened, setOpened] = useState<string>()
  const loss = lossOf(queue.items)
  return (
    <OrdersPageFrame>
      {queue.isPending && <CardsSkeleton cards={3} />}
      {queue.isError && !queue.data && <ErrorState error={queue.error} onRetry={() => queue.refetch()} />}
      {queue.isSuccess && queue.items.length === 0 && (
        <EmptyState icon={<ShieldCheck size={24} />} title={t('review.emptyTitle')}>
          {t('review.emptyText')}
        </EmptyState>
      )}
      {loss && (
        <p className="mb-4 text-lg">
          {queue.hasNextPage ? (
            // The rest is not here: its sum would be made up.
            t('review.summaryMore', { shown: queue.items.length })
          ) : (
            <>
              {t('review.summary', { count: queue.items.length })} <Money value={loss} whole />
            </>
          )}
        </p>
      )}
      <ul className="grid gap-4 lg:grid-cols-2">
        {queue.items.map((assessment) => (
          <li key={assessment.assessmentId}>
            <ReviewCard assessment={assessment} onOpen={() => setOpened(assessment.orderId)} />
          </li>
        ))}
      </ul>
      {queue.hasNextPage && (
        <Button className="mt-4" busy={queue.isFetchingNextPage} onClick={() => queue.fetchNextPage()}>
          {t('app:actions.showMore')}
        </Button>
      )}
      <OrderSheet orderId={opened} onClose={() => setOpened(undefined)} />
    </OrdersPageFrame>
  )
}
