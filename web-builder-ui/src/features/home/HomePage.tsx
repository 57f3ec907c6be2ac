import { useTranslation } from 'react-i18next'
import { useMayEdit, useShop } from '@/app/session/me'
import { Page } from '@/design/Page'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { Checklist } from './Checklist'
import { NeedsYou } from './NeedsYou'
import { steps, useProgress } from './progress'
import { Today } from './Today'

export default function HomePage() {
  const { t } = useTranslation('home')
  const shop = useShop()
  const mayEdit = useMayEdit()
  const progress = useProgress()
  const unfinished = mayEdit && progress.data && progress.data.done.size < steps.length
  return (
    <Page title={shop.name} description={t('description')}>
      <div className="space-y-5">
        {progress.isPending && <Skeleton className="h-72" />}
        {progress.isError && !progress.data && <ErrorState error={progress.error} onRetry={() => progress.refetch()} />}
        {unfinished && <Checklist progress={progress.data} />}
        <div className="grid gap-5 lg:grid-cols-2">
          <NeedsYou />
          <Today />
        </div>
      </div>
    </Page>
  )
}
