import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/design/classNames'
import type { BlockKind, Family } from '../blocks/kind'
import { blockKinds } from '../blocks/registry'
import { DragGhost } from './DragGhost'
import { usePaletteDrag } from './usePaletteDrag'

const families: readonly Family[] = ['say', 'ask', 'shop', 'logic']

/** Press to add beside the selected block, or drag to a place. Pointer events, because HTML's own dragging ignores fingers. */
export function Palette({ canvas, onAdded }: { canvas: RefObject<HTMLDivElement | null>; onAdded?: () => void }) {
  const { t } = useTranslation('bots')
  const { drag, handlers, addBeside } = usePaletteDrag(canvas, onAdded)
  return (
    <div className="space-y-3">
      {families.map((family) => (
        <section key={family}>
          <h2 className="px-2 pb-1 text-xs font-medium text-ink-faint">{t(`families.${family}`)}</h2>
          {blockKinds
            .filter((kind) => kind.family === family)
            .map((kind) => (
              <PaletteItem
                key={kind.type}
                kind={kind}
                handlers={handlers(kind.type)}
                onPress={() => addBeside(kind.type)}
                dragged={drag?.type === kind.type}
              />
            ))}
        </section>
      ))}
      {drag && <DragGhost drag={drag} />}
    </div>
  )
}

interface PaletteItemProps {
  kind: BlockKind
  handlers: ReturnType<ReturnType<typeof usePaletteDrag>['handlers']>
  onPress: () => void
  dragged: boolean
}

function PaletteItem({ kind, handlers, onPress, dragged }: PaletteItemProps) {
  const { t } = useTranslation('bots')
  const Icon = kind.icon
  return (
    <button
      type="button"
      data-palette={kind.type}
      title={t(`blocks.${kind.type}.about`)}
      className={cx(
        'flex min-h-9 w-full cursor-grab touch-none items-center gap-2.5 rounded-md px-2 text-start select-none hover:bg-hover pointer-coarse:min-h-11',
        dragged && 'opacity-50',
      )}
      onClick={onPress}
      {...handlers}
    >
      <Icon size={17} className="shrink-0 text-ink-soft" aria-hidden />
      <span className="min-w-0 truncate">{t(`blocks.${kind.type}.name`)}</span>
    </button>
  )
}
