import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../blocks/registry'
import type { Drag } from './usePaletteDrag'

/** What hangs at the pointer while a block is on its way to the canvas. */
export function DragGhost({ drag }: { drag: Drag }) {
  const { t } = useTranslation('bots')
  const Icon = kindOf(drag.type).icon
  return createPortal(
    <div
      aria-hidden
      className="pointer-events-none fixed top-0 z-50 flex w-48 items-center gap-2 rounded-lg border border-brand bg-surface px-3 py-2.5 font-semibold shadow-high"
      style={{ left: 0, transform: `translate(${drag.x - 96}px, ${drag.y - 20}px)` }}
    >
      <Icon size={17} aria-hidden />
      {t(`blocks.${drag.type}.name`)}
    </div>,
    document.body,
  )
}
