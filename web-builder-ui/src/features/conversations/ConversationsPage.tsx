import { Link, useParams } from '@tanstack/react-router'
import { MessagesSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { cx } from '@/design/classNames'
import { LinkButton } from '@/design/LinkButton'
import { RelativeTime } from '@/design/numbers'
import { Page } from '@/design/Page'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { type Conversation, useConversations } from './conversations'
import { TranscriptView } from './TranscriptView'

/** The list beside the conversation on a desk; one at a time on a phone. */
export default function ConversationsPage() {
  const { t } = useTranslation(['conversations', 'app'])
  const { conversationId } = useParams({ strict: false })
  const list = useConversations()
  return (
    <Page title={t('title')} description={t('description')}>
      {list.isError && !list.data && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
      {list.isSuccess && list.items.length === 0 && <NoConversations />}
      {(list.isPending || list.items.length > 0) && (
        <div className="grid items-start gap-5 lg:grid-cols-[22rem_1fr]">
          <div className={cx(conversationId && 'hidden lg:block')}>
            <Card>
              {list.isPending && <TableSkeleton />}
              <ul className="divide-y divide-line lg:max-h-[72dvh] lg:overflow-y-auto">
                {list.items.map((conversation) => (
                  <ConversationRow key={conversation.id} conversation={conversation} />
                ))}
              </ul>
            </Card>
            {list.hasNextPage && (
              <Button className="mt-3 w-full" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
                {t('app:actions.showMore')}
              </Button>
            )}
          </div>
          {conversationId ? (
            <TranscriptView key={conversationId} id={conversationId} />
          ) : (
            list.items.length > 0 && <p className="hidden py-20 text-center text-ink-faint lg:block">{t('choose')}</p>
          )}
        </div>
      )}
    </Page>
  )
}

function NoConversations() {
  const { t } = useTranslation('conversations')
  return (
    <EmptyState
      icon={<MessagesSquare size={24} />}
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

function ConversationRow({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation(['conversations', 'app'])
  return (
    <li>
      <Link
        to="/conversations/$conversationId"
        params={{ conversationId: conversation.id }}
        className="block px-4 py-2.5 hover:bg-hover aria-[current=page]:bg-brand-soft"
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className="truncate font-medium">{t('visitor', { id: shortName(conversation.visitorId) })}</span>
          <span className="text-sm text-ink-faint">
            <RelativeTime at={conversation.lastMessageAt} />
          </span>
        </span>
        <span className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          {t(`app:languages.${conversation.language}`, { defaultValue: conversation.language })} ·{' '}
          {t('messages', { count: conversation.messages })}
          {conversation.notUnderstood > 0 && (
            <Badge tone="warn">{t('notUnderstood', { count: conversation.notUnderstood })}</Badge>
          )}
        </span>
      </Link>
    </li>
  )
}

/** Shoppers have no names until they order: a few letters tell them apart. */
function shortName(visitorId: string): string {
  return visitorId
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(-4)
    .toUpperCase()
}
