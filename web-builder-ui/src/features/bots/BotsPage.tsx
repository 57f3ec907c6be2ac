import { Bot as BotIcon, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMayEdit } from '@/app/session/me'
import { Button } from '@/design/Button'
import { Page } from '@/design/Page'
import { CardsSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { BotCard } from './BotCard'
import { useBots } from './bots'
import { NewBotDialog } from './NewBotDialog'

export default function BotsPage() {
  const { t } = useTranslation('bots')
  const bots = useBots()
  const mayEdit = useMayEdit()
  const [creating, setCreating] = useState(false)
  const create = (
    <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('gallery.create')}
    </Button>
  )
  return (
    <Page
      title={t('gallery.title')}
      description={t('gallery.description')}
      actions={mayEdit && (bots.data?.items.length ?? 0) > 0 && create}
    >
      {bots.isPending && <CardsSkeleton cards={3} />}
      {bots.isError && !bots.data && <ErrorState error={bots.error} onRetry={() => bots.refetch()} />}
      {bots.data?.items.length === 0 && (
        <EmptyState icon={<BotIcon size={24} />} title={t('gallery.emptyTitle')} action={mayEdit && create}>
          {t('gallery.emptyText')}
        </EmptyState>
      )}
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {bots.data?.items.map((bot) => (
          <li key={bot.id}>
            <BotCard bot={bot} />
          </li>
        ))}
      </ul>
      {creating && <NewBotDialog onClose={() => setCreating(false)} />}
    </Page>
  )
}
