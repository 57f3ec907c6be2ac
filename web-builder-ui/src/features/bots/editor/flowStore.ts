import { temporal } from 'zundo'
import { create } from 'zustand'
import { kindOf } from '../blocks/registry'
import type { Block, Flow, Position } from '../model/flow'
import {
  connected,
  duplicated,
  moved,
  withBlock,
  withoutBlocks,
  withoutEdges,
  withSettings,
  withText,
} from '../model/flowEdits'
import { freshId } from '../model/ids'

interface FlowState {
  flow: Flow
}

const emptyFlow: Flow = { startBlockId: '', blocks: [], edges: [] }

/** The flow under edit and its history. Nothing else is in here, so that undo never moves the view or the selection. */
export const useFlowStore = create<FlowState>()(
  temporal((): FlowState => ({ flow: emptyFlow }), {
    limit: 200,
    equality: (past, current) => past.flow === current.flow,
  }),
)

/** Typing in one field is one gesture until the hand rests this long. */
const restMillis = 1_500

let gesture: { name: string; at: number } | null = null

/** Changes the flow. Changes with the same gesture name that follow each other closely are one undo step. */
function change(edit: (flow: Flow) => Flow, name?: string) {
  const history = useFlowStore.temporal.getState()
  const now = Date.now()
  const continues = name !== undefined && gesture?.name === name && now - gesture.at < restMillis
  gesture = name === undefined ? null : { name, at: now }
  if (continues) history.pause()
  useFlowStore.setState(({ flow }) => ({ flow: edit(flow) }))
  history.resume()
}

const portsOf = (block: Block) =>
  kindOf(block.type)
    .ports(block)
    .map((port) => port.id)
const slotsOf = (block: Block) =>
  kindOf(block.type)
    .slots(block)
    .map((slot) => slot.id)

export const flowEditor = {
  /** Opens another flow: what was done to the last one cannot be undone in this one. */
  open(flow: Flow) {
    gesture = null
    useFlowStore.setState({ flow })
    useFlowStore.temporal.getState().clear()
  },
  add(type: string, position: Position, connectFrom?: { blockId: string; port: string }): string {
    const block: Block = { id: freshId('b'), type, position, texts: {}, settings: kindOf(type).settings() }
    change((flow) => {
      const added = withBlock(flow, block)
      return connectFrom ? connected(added, connectFrom.blockId, connectFrom.port, block.id, freshId('e')) : added
    })
    return block.id
  },
  remove(blockIds: readonly string[], edgeIds: readonly string[] = []) {
    if (blockIds.length + edgeIds.length === 0) return
    change((flow) => withoutEdges(withoutBlocks(flow, new Set(blockIds)), new Set(edgeIds)))
  },
  move: (positions: ReadonlyMap<string, Position>, name?: string) => change((flow) => moved(flow, positions), name),
  connect: (from: string, port: string, to: string | null) =>
    change((flow) => connected(flow, from, port, to, freshId('e'))),
  setText: (blockId: string, slot: string, language: string, text: string) =>
    change((flow) => withText(flow, blockId, slot, language, text), `text:${blockId}:${slot}:${language}`),
  setSettings: (blockId: string, settings: Block['settings']) =>
    change((flow) => withSettings(flow, blockId, settings, portsOf, slotsOf), `settings:${blockId}`),
  setStart: (blockId: string) => change((flow) => ({ ...flow, startBlockId: blockId })),
  duplicate(blockIds: readonly string[]): string[] {
    let copies: string[] = []
    change((flow) => {
      const result = duplicated(flow, new Set(blockIds), (old) => freshId(old.split('-')[0] ?? 'b'))
      copies = result.copies
      return result.flow
    })
    return copies
  },
  /** One step of the history, like any other change. */
  replace: (flow: Flow) => change(() => flow),
  undo() {
    gesture = null
    useFlowStore.temporal.getState().undo()
  },
  redo() {
    gesture = null
    useFlowStore.temporal.getState().redo()
  },
}
