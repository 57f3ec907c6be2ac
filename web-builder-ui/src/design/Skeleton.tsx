import { useTranslation } from 'react-i18next'
import { cx } from './classNames'

/** A grey stand-in of the real layout's size, so that nothing moves when the content arrives. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cx('block animate-pulse rounded-md bg-line/70', className)} />
}

export function TableSkeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('states.loading')} className="divide-y divide-line">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stand-ins have no identity
        <div key={row} className="flex items-center gap-4 px-4 py-3">
          <Skeleton className="size-9 shrink-0" />
          <Skeleton className="h-4 w-1/3" />
          <Skeleton className="ms-auto h-4 w-16" />
          <Skeleton className="hidden h-4 w-20 md:block" />
        </div>
      ))}
    </div>
  )
}

export function CardsSkeleton({ cards = 6 }: { cards?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('states.loading')} className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {Array.from({ length: cards }, (_, card) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stand-ins have no identity
        <div key={card} className="rounded-lg border border-line bg-surface p-5">
          <Skeleton className="h-5 w-1/2" />
          <Skeleton className="mt-3 h-4 w-full" />
          <Skeleton className="mt-2 h-4 w-2/3" />
        </div>
      ))}
    </div>
  )
}
