import { Link, useRouter } from '@tanstack/react-router'
import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '@/design/Button'
import { Skeleton, TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'

export function PageSkeleton() {
  return (
    <div className="mx-auto w-full max-w-6xl px-4 py-5 sm:px-6 lg:py-7">
      <Skeleton className="h-7 w-48" />
      <Skeleton className="mt-2 mb-6 h-4 w-72 max-w-full" />
      <div className="rounded-lg border border-line bg-surface">
        <TableSkeleton />
      </div>
    </div>
  )
}

export function PageFailure({ error }: { error: unknown }) {
  const router = useRouter()
  return <ErrorState error={error} onRetry={() => router.invalidate()} />
}

export function NotFound() {
  const { t } = useTranslation()
  return (
    <EmptyState
      icon={<Compass size={24} />}
      title={t('notFound.title')}
      action={
        <Link to="/" className={buttonClass('primary')}>
          {t('notFound.home')}
        </Link>
      }
    >
      {t('notFound.text')}
    </EmptyState>
  )
}
