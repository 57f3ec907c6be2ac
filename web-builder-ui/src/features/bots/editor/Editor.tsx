import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Versioned } from '@/api/client'
import { Sheet } from '@/design/Dialog'
import { BotHeader } from '../BotHeader'
import type { Bot } from '../bots'
import type { BotLanguage, Flow } from '../model/flow'
import { TestPane } from '../testpane/TestPane'
import { Canvas } from './Canvas'
import { ConflictDialog } from './ConflictDialog'
import { EditorToolbar } from './EditorToolbar'
import { Palette } from './Palette'
import { PublishButton } from './PublishButton'
import { SaveStatus } from './SaveStatus'
import { SidePanel } from './SidePanel'
import { useAutosave } from './useAutosave'
import { useEditorKeys } from './useEditorKeys'
import { useIsWide } from './useIsWide'
import { useView } from './viewStore'

interface EditorProps {
  bot: Bot
  draft: Versioned<Flow>
  readOnly: boolean
  onReload: () => void
}

/** Palette at the start, canvas in the middle, properties at the end; on a phone the two sides are sheets over the canvas. */
export function Editor({ bot, draft, readOnly, onReload }: EditorProps) {
  const { t } = useTranslation('bots')
  const canvas = useRef<HTMLDivElement>(null)
  const [adding, setAdding] = useState(false)
  const wide = useIsWide()
  const save = useAutosave(bot.id, draft)
  const reset = useView((view) => view.reset)
  useEditorKeys(readOnly)
  useEffect(() => reset(bot.defaultLanguage as BotLanguage, bot.languages), [reset, bot.defaultLanguage, bot.languages])
  useEffect(() => {
    document.title = `${bot.name} · RetailBot Factory`
  }, [bot.name])
  return (
    <div className="flex h-[calc(100dvh-7.5rem)] flex-col lg:h-dvh">
      <BotHeader name={bot.name} botId={bot.id}>
        <SaveStatus state={save.state} error={save.error} readOnly={readOnly} />
        {!readOnly && <PublishButton bot={bot} flush={save.flush} />}
      </BotHeader>
      <EditorToolbar readOnly={readOnly} onAdd={() => setAdding(true)} />
      <div className="relative flex min-h-0 flex-1">
        {wide && !readOnly && (
          <aside
            aria-label={t('palette.title')}
            className="w-52 shrink-0 overflow-y-auto border-e border-line bg-surface p-2"
          >
            <Palette canvas={canvas} />
          </aside>
        )}
        <div className="min-w-0 flex-1">
          <Canvas canvasRef={canvas} readOnly={readOnly} />
        </div>
        <SidePanel bot={bot} readOnly={readOnly} wide={wide} testPane={<TestPane bot={bot} />} />
      </div>
      <Sheet open={adding} onOpenChange={setAdding} title={t('palette.title')}>
        <Palette canvas={canvas} onAdded={() => setAdding(false)} />
      </Sheet>
      <ConflictDialog
        open={save.state === 'conflict'}
        onTakeTheirs={() => {
          save.dropMine()
          onReload()
        }}
        onKeepMine={save.keepMine}
      />
    </div>
  )
}
