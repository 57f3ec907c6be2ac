import { useTranslation } from 'react-i18next'
import { Select } from '@/design/Field'
import { kindOf } from '../blocks/registry'
import { type Block, textIn } from '../model/flow'
import { flowEditor, useFlowStore } from './flowStore'
import { usePortName } from './usePortName'
import { useContentLanguage } from './viewStore'

/** Where each way out leads. The same as drawing a line, for keyboards and small screens. */
export function PortsEditor({ block }: { block: Block }) {
  const { t } = useTranslation('bots')
  const flow = useFlowStore((state) => state.flow)
  const language = useContentLanguage()
  const nameOf = usePortName()
  const ports = kindOf(block.type).ports(block)
  const targets = flow.blocks
    .filter((other) => other.id !== block.id)
    .map((other) => ({
      value: other.id,
      label: blockTitle(other, language, t(`blocks.${kindOf(other.type).type}.name`)),
    }))
  if (ports.length === 0) return null
  return (
    <section className="space-y-3">
      <h3 className="text-sm font-medium text-ink-faint">{t('portsEditor.title')}</h3>
      {ports.map((port) => (
        <Select
          key={port.id}
          label={nameOf(block, port)}
          value={flow.edges.find((edge) => edge.from === block.id && edge.port === port.id)?.to ?? ''}
          options={[{ value: '', label: t(`portsEditor.${port.id === 'next' ? 'nowhere' : 'deadEnd'}`) }, ...targets]}
          onChoose={(to) => flowEditor.connect(block.id, port.id, to || null)}
        />
      ))}
    </section>
  )
}

function blockTitle(block: Block, language: string, kindName: string): string {
  const slot = kindOf(block.type).slots(block)[0]
  const text = slot ? textIn(block, slot.id, language) : ''
  return text ? `${kindName}: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}` : kindName
}
