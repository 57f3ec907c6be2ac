import { BookOpen, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { useMayEdit } from '@/app/session/me'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { Page } from '@/design/Page'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { EntrySheet } from './EntrySheet'
import { type Entry, useKnowledge } from './knowledge'

/** What the bot answers from when a shopper asks something that is not about a product or an order. */
export default function KnowledgePage() {
  const { t } = useTranslation(['knowledge', 'app'])
  const mayEdit = useMayEdit()
  const knowledge = useKnowledge()
  const [edited, setEdited] = useState<Entry | 'new'>()
  const empty = knowledge.isSuccess && knowledge.items.length === 0
  const add = mayEdit && (
    <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('title')} description={t('description')} actions={!empty && add} narrow>
      {knowledge.isError && !knowledge.data && (
        <ErrorState error={knowledge.error} onRetry={() => knowledge.refetch()} />
      )}
      {empty && (
        <EmptyState icon={<BookOpen size={24} />} title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      )}
      {!empty && (!knowledge.isError || knowledge.data) && (
        <Card>
          {knowledge.isPending && <TableSkeleton rows={5} />}
          <ul className="divide-y divide-line">
            {knowledge.items.map((entry) => (
              <EntryRow key={entry.id} entry={entry} onOpen={() => setEdited(entry)} />
            ))}
          </ul>
        </Card>
      )}
      {knowledge.hasNextPage && (
        <Button className="mt-4" busy={knowledge.isFetchingNextPage} onClick={() => knowledge.fetchNextPage()}>
          {t('app:actions.showMore')}
        </Button>
      )}
      {edited && (
        <EntrySheet
          key={edited === 'new' ? 'new' : edited.id}
          entry={edited === 'new' ? undefined : edited}
          readOnly={!mayEdit}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Page>
  )
}

function EntryRow({ entry, onOpen }: { entry: Entry; onOpen: () => void }) {
  const { t, i18n } = useTranslation(['knowledge', 'app'])
  return (
    <li>
      <button type="button" onClick={onOpen} className="block w-full px-4 py-3 text-start hover:bg-hover">
        <span className="block font-medium">
          <bdi>{inLanguage(entry.question, i18n.language)}</bdi>
        </span>
        <span className="line-clamp-2 text-ink-soft">
          <bdi>{inLanguage(entry.answer, i18n.language)}</bdi>
        </span>
        <span className="mt-1.5 flex flex-wrap gap-1">
          {Object.keys(entry.question).map((code) => (
            <Badge key={code}>{t(`app:languages.${code}`, { defaultValue: code })}</Badge>
          ))}
        </span>
      </button>
    </li>
  )
}
