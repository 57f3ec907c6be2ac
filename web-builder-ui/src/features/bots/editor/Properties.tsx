import { Copy, Flag, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/design/Button'
import { kindOf } from '../blocks/registry'
import type { Bot } from '../bots'
import type { Block } from '../model/flow'
import { flowEditor, useFlowStore } from './flowStore'
import { PortsEditor } from './PortsEditor'
import { useBlockProblems } from './problems'
import { TextsEditor } from './TextsEditor'
import { useView } from './viewStore'

export function Properties({ block, bot, readOnly }: { block: Block; bot: Bot; readOnly: boolean }) {
  const { t } = useTranslation('bots')
  const kind = kindOf(block.type)
  const problems = useBlockProblems(block.id)
  const Settings = kind.Settings
  const Icon = kind.icon
  return (
    <div className="space-y-5">
      <header>
        <div className="flex items-center gap-2">
          <Icon size={18} aria-hidden />
          <h2 className="flex-1 text-lg font-semibold">{t(`blocks.${kind.type}.name`)}</h2>
          {!readOnly && <BlockActions block={block} />}
        </div>
        <p className="text-sm text-ink-faint">{t(`blocks.${kind.type}.about`)}</p>
        {problems.length > 0 && (
          <ul className="mt-2 space-y-1 rounded-md bg-danger-soft px-3 py-2 text-sm text-danger-ink">
            {problems.map((problem) => (
              <li key={problem.message}>{problem.message}</li>
            ))}
          </ul>
        )}
      </header>
      <fieldset disabled={readOnly} className="space-y-5">
        {kind.slots(block).length > 0 && (
          <TextsEditor block={block} slots={kind.slots(block)} languages={bot.languages} />
        )}
        {Settings && <Settings block={block} onChange={(settings) => flowEditor.setSettings(block.id, settings)} />}
        <PortsEditor block={block} />
      </fieldset>
    </div>
  )
}

function BlockActions({ block }: { block: Block }) {
  const { t } = useTranslation('bots')
  const isStart = useFlowStore(({ flow }) => flow.startBlockId === block.id)
  return (
    <div className="flex">
      {!isStart && (
        <IconButton
          label={t('properties.makeStart')}
          icon={<Flag size={17} aria-hidden />}
          onClick={() => flowEditor.setStart(block.id)}
        />
      )}
      <IconButton
        label={t('properties.duplicate')}
        icon={<Copy size={17} aria-hidden />}
        onClick={() => useView.getState().select(flowEditor.duplicate([block.id]))}
      />
      <IconButton
        label={t('properties.remove')}
        icon={<Trash2 size={17} aria-hidden />}
        onClick={() => {
          flowEditor.remove([block.id])
          useView.getState().select([])
        }}
      />
    </div>
  )
}
