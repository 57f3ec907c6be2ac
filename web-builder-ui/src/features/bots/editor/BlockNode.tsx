import { Handle, type NodeProps, Position } from '@xyflow/react'
import { CircleAlert, Flag } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '@/app/i18n/languages'
import { Badge } from '@/design/Badge'
import { cx } from '@/design/classNames'
import type { Family, Port } from '../blocks/kind'
import { kindOf } from '../blocks/registry'
import { missingLanguages } from '../model/completeness'
import { type Block, textIn } from '../model/flow'
import { blockWidth } from '../model/mirror'
import type { BlockNodeType } from './canvasModel'
import { useBlockProblems } from './problems'
import { usePortName } from './usePortName'
import { useView } from './viewStore'

const familyColours: Record<Family, string> = {
  say: 'bg-info-soft text-info-ink',
  ask: 'bg-brand-soft text-brand-ink',
  shop: 'bg-success-soft text-success-ink',
  logic: 'bg-warn-soft text-warn-ink',
}

export const BlockNode = memo(function BlockNode({ data, selected, isConnectable }: NodeProps<BlockNodeType>) {
  const { block, start } = data
  const { i18n } = useTranslation()
  const rightToLeft = i18n.dir() === 'rtl'
  const onPath = useView((view) => view.path.includes(block.id))
  const problems = useBlockProblems(block.id)
  const kind = kindOf(block.type)
  return (
    <div
      dir={i18n.dir()}
      data-block={block.type}
      style={{ width: blockWidth }}
      className={cx(
        'rounded-lg border bg-surface text-ink shadow-low transition-shadow',
        problems.length > 0 ? 'border-danger' : 'border-line',
        selected && 'border-brand ring-2 ring-brand/35',
        onPath && 'border-brand shadow-high ring-4 ring-brand/30',
      )}
    >
      <Handle
        type="target"
        position={rightToLeft ? Position.Right : Position.Left}
        isConnectable={isConnectable}
        style={{ top: 24 }}
      />
      <BlockHeader block={block} start={start} problems={problems.length} colour={familyColours[kind.family]} />
      <BlockPreview block={block} />
      <ul className="border-t border-line py-1">
        {kind.ports(block).map((port) => (
          <PortRow key={port.id} block={block} port={port} rightToLeft={rightToLeft} isConnectable={isConnectable} />
        ))}
      </ul>
    </div>
  )
})

function BlockHeader({
  block,
  start,
  problems,
  colour,
}: {
  block: Block
  start: boolean
  problems: number
  colour: string
}) {
  const { t } = useTranslation(['bots', 'app'])
  const kind = kindOf(block.type)
  const Icon = kind.icon
  return (
    <div className="flex items-center gap-2 px-3 pt-2.5">
      <span className={cx('flex size-7 shrink-0 items-center justify-center rounded-md', colour)} aria-hidden>
        <Icon size={16} />
      </span>
      <span className="min-w-0 flex-1 truncate font-semibold">{t(`blocks.${kind.type}.name`)}</span>
      {start && (
        <Badge tone="brand" icon={<Flag size={11} aria-hidden />}>
          {t('editor.start')}
        </Badge>
      )}
      {problems > 0 && (
        <Badge tone="danger" icon={<CircleAlert size={12} aria-hidden />}>
          <span className="sr-only">{t('editor.problemsOnBlock', { count: problems })}</span>
          <span aria-hidden>{problems}</span>
        </Badge>
      )}
    </div>
  )
}

function BlockPreview({ block }: { block: Block }) {
  const { t } = useTranslation(['bots', 'app'])
  const language = useView((view) => view.language)
  const kind = kindOf(block.type)
  const slot = kind.slots(block)[0]
  const required = useView((view) => view.required)
  const missing = missingLanguages(block, kind.slots(block), required)
  const text = slot ? textIn(block, slot.id, language) : ''
  return (
    <div className="px-3 pt-1.5 pb-2.5">
      {slot && (
        <p
          lang={language}
          dir={directionOf(language)}
          className={cx('line-clamp-3 text-sm whitespace-pre-line', text ? 'text-ink-soft' : 'text-ink-faint italic')}
        >
          {text || t('editor.noText')}
        </p>
      )}
      {kind.summary && (
        <code dir="ltr" className="block truncate rounded bg-sunken px-1.5 py-0.5 text-xs text-ink-soft">
          {kind.summary(block)}
        </code>
      )}
      {!slot && !kind.summary && <p className="text-sm text-ink-faint">{t(`blocks.${kind.type}.short`)}</p>}
      {missing.length > 0 && (
        <div className="mt-1.5 flex flex-wrap gap-1">
          {missing.map((code) => (
            <Badge key={code} tone="warn">
              {t('editor.missing', { language: t(`app:languages.${code}`) })}
            </Badge>
          ))}
        </div>
      )}
    </div>
  )
}

interface PortRowProps {
  block: Block
  port: Port
  rightToLeft: boolean
  isConnectable: boolean
}

function PortRow({ block, port, rightToLeft, isConnectable }: PortRowProps) {
  const nameOf = usePortName()
  const name = nameOf(block, port)
  return (
    <li className="relative flex min-h-7 items-center justify-end ps-3 pe-4 text-sm text-ink-soft">
      <span dir="auto" className="truncate align-with-page">
        {name}
      </span>
      <Handle
        id={port.id}
        type="source"
        position={rightToLeft ? Position.Left : Position.Right}
        isConnectable={isConnectable}
        role="img"
        aria-label={name}
        style={{ top: '50%' }}
      />
    </li>
  )
}
