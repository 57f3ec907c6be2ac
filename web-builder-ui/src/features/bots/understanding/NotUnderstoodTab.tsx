import { Check, Ear, Tag, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { Dialog } from '@/design/Dialog'
import { RelativeTime } from '@/design/numbers'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { toast } from '@/design/toast'
import { LabelField } from './LabelField'
import { type NotUnderstood, useLabelName, useNotUnderstood, useSettleMessage } from './understanding'

/** What shoppers said and the bot did not understand; one press teaches it. */
export function NotUnderstoodTab({ botId, mayEdit }: { botId: string; mayEdit: boolean }) {
  const { t } = useTranslation(['bots', 'app'])
  const messages = useNotUnderstood(botId)
  if (messages.isError && !messages.data && !messages.unpublished) {
    return <ErrorState error={messages.error} onRetry={() => messages.refetch()} />
  }
  if (messages.unpublished || (messages.isSuccess && messages.items.length === 0)) {
    return (
      <EmptyState icon={<Ear size={24} />} title={t('understanding.allUnderstoodTitle')}>
        {messages.unpublished ? t('understanding.unpublished') : t('understanding.allUnderstoodText')}
      </EmptyState>
    )
  }
  return (
    <>
      <Card>
        {messages.isPending && <TableSkeleton rows={5} />}
        <ul className="divide-y divide-line">
          {messages.items.map((message) => (
            <MessageRow key={message.id} botId={botId} message={message} mayEdit={mayEdit} />
          ))}
        </ul>
      </Card>
      {messages.hasNextPage && (
        <Button className="mt-4" busy={messages.isFetchingNextPage} onClick={() => messages.fetchNextPage()}>
          {t('app:actions.showMore')}
        </Button>
      )}
    </>
  )
}

function MessageRow({ botId, message, mayEdit }: { botId: string; message: NotUnderstood; mayEdit: boolean }) {
  const { t } = useTranslation(['bots', 'app'])
  const nameOf = useLabelName()
  const settle = useSettleMessage(botId)
  const [choosing, setChoosing] = useState(false)
  const put = (label: string | null) =>
    settle.mutate(
      { message, label },
      {
        onSuccess: () => label && toast.success(t('understanding.labelled', { label: nameOf(label) })),
        onError: toast.failure,
      },
    )
  return (
    <li className="px-4 py-3">
      <p className="flex flex-wrap items-center gap-2">
        <bdi className="min-w-0 font-medium break-words">{message.text}</bdi>
        {message.times > 1 && <Badge tone="warn">{t('understanding.times', { count: message.times })}</Badge>}
      </p>
      <p className="mt-0.5 text-sm text-ink-faint">
        {t(`app:languages.${message.language}`, { defaultValue: message.language })} ·{' '}
        <RelativeTime at={message.lastAt} />
      </p>
      {mayEdit && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {message.suggestions.map((intent) => (
            <Button
              key={intent}
              size="sm"
              className="max-w-full"
              icon={<Check size={14} aria-hidden />}
              disabled={settle.isPending}
              onClick={() => put(intent)}
            >
              {nameOf(intent)}
            </Button>
          ))}
          <Button
            size="sm"
            icon={<Tag size={14} aria-hidden />}
            disabled={settle.isPending}
            onClick={() => setChoosing(true)}
          >
            {t('understanding.other')}
          </Button>
          <Button
            size="sm"
            look="quiet"
            icon={<X size={14} aria-hidden />}
            disabled={settle.isPending}
            onClick={() => put(null)}
          >
            {t('understanding.dismiss')}
          </Button>
        </div>
      )}
      {choosing && (
        <LabelDialog
          botId={botId}
          message={message}
          onClose={() => setChoosing(false)}
          onLabel={(label) => {
            setChoosing(false)
            put(label)
          }}
        />
      )}
    </li>
  )
}

function LabelDialog({
  botId,
  message,
  onClose,
  onLabel,
}: {
  botId: string
  message: NotUnderstood
  onClose: () => void
  onLabel: (label: string) => void
}) {
  const { t } = useTranslation(['bots', 'app'])
  const [label, setLabel] = useState('')
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('understanding.labelTitle')}
      description={<bdi>{message.text}</bdi>}
      actions={
        <>
          <Button onClick={onClose}>{t('app:actions.cancel')}</Button>
          <Button look="primary" disabled={!label.trim()} onClick={() => onLabel(label.trim())}>
            {t('understanding.teach')}
          </Button>
        </>
      }
    >
      <LabelField botId={botId} value={label} onChange={setLabel} />
    </Dialog>
  )
}
