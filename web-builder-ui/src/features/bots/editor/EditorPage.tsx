import { getRouteApi } from '@tanstack/react-router'
import { ReactFlowProvider } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import type { Versioned } from '@/api/client'
import { useMayEdit } from '@/app/session/me'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { BotHeader } from '../BotHeader'
import { type Bot, useBot, useDraft } from '../bots'
import type { Flow } from '../model/flow'
import { Editor } from './Editor'

const route = getRouteApi('/bots/$botId')

export default function EditorPage() {
  const { botId } = route.useParams()
  const bot = useBot(botId)
  const draft = useDraft(botId)
  const failed = [bot, draft].find((query) => query.isError && !query.data)
  if (failed) return <ErrorState error={failed.error} onRetry={() => failed.refetch()} />
  if (!bot.data || !draft.data) return <EditorSkeleton />
  // A draft that was fetched again is another one, even where it reads the same: the editor starts over with its ETag.
  return (
    <LoadedEditor
      key={`${botId}:${draft.dataUpdatedAt}`}
      bot={bot.data.body}
      draft={draft.data}
      onReload={() => void draft.refetch()}
    />
  )
}

function LoadedEditor({ bot, draft, onReload }: { bot: Bot; draft: Versioned<Flow>; onReload: () => void }) {
  const mayEdit = useMayEdit()
  return (
    <ReactFlowProvider>
      <Editor bot={bot} draft={draft} readOnly={!mayEdit} onReload={onReload} />
    </ReactFlowProvider>
  )
}

function EditorSkeleton() {
  const { t } = useTranslation('bots')
  return (
    <div role="status" aria-label={t('editor.loading')} className="flex h-[calc(100dvh-7.5rem)] flex-col lg:h-dvh">
      <BotHeader name="" botId="" />
      <div className="flex min-h-0 flex-1 gap-3 p-3">
        <Skeleton className="hidden w-52 md:block" />
        <Skeleton className="flex-1" />
        <Skeleton className="hidden w-80 lg:block" />
      </div>
    </div>
  )
}
