import { Link } from '@tanstack/react-router'
import { ArrowLeft, ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Understood } from '@/api/message'
import { Card } from '@/design/Card'
import { MessageBubble } from '@/design/MessageBubble'
import { ExactTime } from '@/design/numbers'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { UnderstoodDetails } from '@/design/UnderstoodDetails'
import { type Transcript, useTranscript } from './conversations'

export function TranscriptView({ id }: { id: string }) {
  const { t } = useTranslation('conversations')
  const transcript = useTranscript(id)
  return (
    <Card aria-label={t('transcript')} className="overflow-hidden">
      <header className="flex items-center gap-2 border-b border-line px-3 py-2">
        <Link
          to="/conversations"
          aria-label={t('back')}
          className="flex size-9 items-center justify-center rounded-md hover:bg-hover lg:hidden pointer-coarse:size-11"
        >
          <ArrowLeft size={18} className="flip-rtl" aria-hidden />
        </Link>
        <h2 className="font-semibold">{t('transcript')}</h2>
        {transcript.data && (
          <span className="ms-auto text-sm text-ink-faint">
            <ExactTime at={transcript.data.conversation.startedAt} />
          </span>
        )}
      </header>
      {transcript.isPending && <TranscriptSkeleton />}
      {transcript.isError && !transcript.data && (
        <ErrorState error={transcript.error} onRetry={() => transcript.refetch()} />
      )}
      {transcript.data && <Messages transcript={transcript.data} />}
    </Card>
  )
}

function Messages({ transcript }: { transcript: Transcript }) {
  const { t } = useTranslation('conversations')
  return (
    <div
      role="log"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('transcript')}
      className="space-y-3 overflow-y-auto bg-sunken p-4 lg:max-h-[66dvh]"
    >
      {transcript.messages.map((message) => (
        <div key={message.id} className="space-y-1.5">
          <MessageBubble from={message.from} message={message} />
          {message.understood && <Reading understood={message.understood} />}
        </div>
      ))}
    </div>
  )
}

function Reading({ understood }: { understood: Understood }) {
  const { t } = useTranslation(['conversations', 'app'])
  const intent = t(`app:intents.${understood.intent}`, { defaultValue: understood.intent })
  return (
    <details className="group ms-auto w-fit max-w-full rounded-md border border-line bg-surface text-sm">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-2 px-2.5 py-0.5 text-ink-soft pointer-coarse:min-h-11">
        <ChevronDown size={14} className="shrink-0 transition-transform group-open:rotate-180" aria-hidden />
        {understood.certain ? t('understood', { intent }) : t('unsure', { intent })}
      </summary>
      <div className="border-t border-line px-2.5 py-2">
        <UnderstoodDetails understood={understood} intentName={intent} />
      </div>
    </details>
  )
}

function TranscriptSkeleton() {
  return (
    <div className="space-y-4 bg-sunken p-4">
      <Skeleton className="h-10 w-3/5" />
      <Skeleton className="ms-auto h-10 w-2/5" />
      <Skeleton className="h-20 w-3/5" />
    </div>
  )
}
