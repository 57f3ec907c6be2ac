import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../blocks/registry'
import { type Flow, findBlock, type Position } from '../model/flow'
import { blockWidth, mirrored } from '../model/mirror'
import { flowEditor, useFlowStore } from './flowStore'
import { useView } from './viewStore'

export interface Drag {
  type: string
  x: number
  y: number
}

/** Nearer than this is a press with a trembling hand. */
const dragPixels = 6

export function usePaletteDrag(canvas: RefObject<HTMLDivElement | null>, onAdded?: () => void) {
  const { i18n } = useTranslation()
  const rightToLeft = i18n.dir() === 'rtl'
  const { screenToFlowPosition } = useReactFlow()
  const [drag, setDrag] = useState<Drag | null>(null)
  const origin = useRef<{ x: number; y: number; moved: boolean } | null>(null)

  const add = (type: string, position: Position, connectFrom?: { blockId: string; port: string }) => {
    const id = flowEditor.add(type, position, connectFrom)
    useView.getState().select([id])
    onAdded?.()
    return id
  }
  const dropAt = (type: string, x: number, y: number) => {
    const frame = canvas.current?.getBoundingClientRect()
    if (!frame || x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return
    const { x: seenX, y: seenY } = screenToFlowPosition({ x, y })
    add(type, mirrored({ x: seenX - blockWidth / 2, y: seenY - 20 }, rightToLeft))
  }
  const addBeside = (type: string) => {
    if (origin.current?.moved) return
    const { flow } = useFlowStore.getState()
    const { position, connectFrom } = placeBeside(flow, useView.getState().selected)
    useView.getState().goTo(add(type, position, connectFrom))
  }
  const handlers = (type: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      origin.current = { x: event.clientX, y: event.clientY, moved: false }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = origin.current
      if (!start || !event.currentTarget.hasPointerCapture(event.pointerId)) return
      if (!start.moved && Math.hypot(event.clientX - start.x, event.clientY - start.y) < dragPixels) return
      start.moved = true
      setDrag({ type, x: event.clientX, y: event.clientY })
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (origin.current?.moved) dropAt(type, event.clientX, event.clientY)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  })
  return { drag, handlers, addBeside }
}

/** After the selected block (or the last one), joined to its first free way out. */
function placeBeside(flow: Flow, selected: readonly string[]) {
  const chosen = selected.length === 1 ? findBlock(flow, selected[0]) : undefined
  const anchor = chosen ?? flow.blocks.at(-1)
  if (!anchor) return { position: { x: 0, y: 0 } }
  const position = freePlace(flow, { x: anchor.position.x + blockWidth + 96, y: anchor.position.y })
  const port =
    chosen &&
    kindOf(chosen.type)
      .ports(chosen)
      .find(({ id }) => !flow.edges.some((edge) => edge.from === chosen.id && edge.port === id))
  return { position, connectFrom: chosen && port ? { blockId: chosen.id, port: port.id } : undefined }
}

function freePlace(flow: Flow, wanted: Position): Position {
  const taken = flow.blocks.some(
    ({ position }) => Math.abs(position.x - wanted.x) < blockWidth && Math.abs(position.y - wanted.y) < 140,
  )
  return taken ? freePlace(flow, { x: wanted.x, y: wanted.y + 180 }) : wanted
}
