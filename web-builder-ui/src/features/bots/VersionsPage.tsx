import { getRouteApi } from '@tanstack/react-router'
import { History } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMayEdit } from '@/app/session/me'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { Dialog } from '@/design/Dialog'
import { RelativeTime } from '@/design/numbers'
import { Page } from '@/design/Page'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { toast } from '@/design/toast'
import { BotHeader } from './BotHeader'
import { useBot, useRollback, useVersions, type Version } from './bots'

const route = getRouteApi('/bots/$botId/versions')

export default function VersionsPage() {
  const { t } = useTranslation('bots')
  const { botId } = route.useParams()
  const bot = useBot(botId)
  const versions = useVersions(botId)
  const [restoring, setRestoring] = useState<Version>()
  const failed = [bot, versions].find((query) => query.isError && !query.data)
  return (
    <>
      <BotHeader name={bot.data?.body.name ?? ''} botId={botId} />
      <Page level={2} narrow title={t('versions.title')} description={t('versions.description')}>
        {failed && <ErrorState error={failed.error} onRetry={() => failed.refetch()} />}
        <Card>
          {versions.isPending && <TableSkeleton rows={4} />}
          {versions.isSuccess && versions.items.length === 0 && (
            <EmptyState icon={<History size={24} />} title={t('versions.emptyTitle')}>
              {t('versions.emptyText')}
            </EmptyState>
          )}
          <ol className="divide-y divide-line">
            {versions.items.map((version, index) => (
              <VersionRow
                key={version.number}
                version={version}
                live={index === 0}
                onRestore={() => setRestoring(version)}
              />
            ))}
          </ol>
        </Card>
        {versions.hasNextPage && (
          <Button className="mt-4" busy={versions.isFetchingNextPage} onClick={() => versions.fetchNextPage()}>
            {t('app:actions.showMore')}
          </Button>
        )}
      </Page>
      {restoring && <RestoreDialog botId={botId} version={restoring} onClose={() => setRestoring(undefined)} />}
    </>
  )
}

function VersionRow({ version, live, onRestore }: { version: Version; live: boolean; onRestore: () => void }) {
  const { t } = useTranslation('bots')
  const mayEdit = useMayEdit()
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {t('versions.number', { number: version.number })}
          {live && <Badge tone="success">{t('versions.live')}</Badge>}
        </span>
        <span className="block text-sm text-ink-soft">
          <RelativeTime at={version.publishedAt} /> · <bdi>{version.publishedBy}</bdi>
          {version.restoredFrom !== null && ` · ${t('versions.restoredFrom', { number: version.restoredFrom })}`}
        </span>
      </span>
      {!live && mayEdit && (
        <Button size="sm" onClick={onRestore}>
          {t('versions.restore')}
        </Button>
      )}
    </li>
  )
}

function RestoreDialog({ botId, version, onClose }: { botId: string; version: Version; onClose: () => void }) {
  const { t } = useTranslation(['bots', 'app'])
  const rollback = useRollback(botId)
  const run = () =>
    rollback.mutate(version.number, {
      onSuccess: (live) => {
        toast.success(t('versions.restored', { number: version.number, live: live.number }))
        onClose()
      },
      onError: toast.failure,
    })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('versions.confirmTitle', { number: version.number })}
      actions={
        <>
          <Button onClick={onClose}>{t('app:actions.cancel')}</Button>
          <Button look="primary" busy={rollback.isPending} onClick={run}>
            {t('versions.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('versions.confirmText')}</p>
    </Dialog>
  )
}
