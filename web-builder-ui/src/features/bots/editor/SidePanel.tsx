import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Sheet } from '@/design/Dialog'
import type { Bot } from '../bots'
import { findBlock } from '../model/flow'
import { useFlowStore } from './flowStore'
import { ProblemsList } from './ProblemsList'
import { Properties } from './Properties'
import { useView } from './viewStore'

interface SidePanelProps {
  bot: Bot
  readOnly: boolean
  wide: boolean
  testPane: ReactNode
}

/** On a desk always there: the selected block, or what is still wrong; the test pane slides over it. */
export function SidePanel({ bot, readOnly, wide, testPane }: SidePanelProps) {
  const { t } = useTranslation('bots')
  const { panel, open, selected } = useView()
  const block = useFlowStore(({ flow }) => (selected.length === 1 ? findBlock(flow, selected[0]) : undefined))
  const properties = block && <Properties key={block.id} block={block} bot={bot} readOnly={readOnly} />
  if (wide) {
    return (
      <aside
        aria-label={t('editor.side')}
        className="relative w-84 shrink-0 overflow-hidden border-s border-line bg-surface"
      >
        <div inert={panel === 'test'} className="h-full overflow-y-auto p-4">
          {properties ?? <ProblemsList />}
        </div>
        {panel === 'test' && <div className="absolute inset-0 bg-surface animate-slide-from-end">{testPane}</div>}
      </aside>
    )
  }
  const close = () => open(null)
  return (
    <>
      <Sheet nothingToLose open={panel === 'properties' && !!block} onOpenChange={close} title={t('properties.title')}>
        {properties}
      </Sheet>
      <Sheet open={panel === 'problems'} onOpenChange={close} title={t('problems.title')}>
        <ProblemsList />
      </Sheet>
      {panel === 'test' && <div className="absolute inset-0 z-20 bg-surface">{testPane}</div>}
    </>
  )
}
