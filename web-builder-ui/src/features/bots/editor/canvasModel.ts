import type { Edge as FlowEdgeType, Node, NodeChange } from '@xyflow/react'
import type { Block, Flow, Position } from '../model/flow'
import { blockWidth, mirrored } from '../model/mirror'

export type BlockNodeType = Node<{ block: Block; start: boolean }, 'block'>
export type PortEdgeType = FlowEdgeType<{ onPath: boolean }, 'flow'>

/** What is unchanged stays the same object: React Flow then leaves the other 199 blocks alone. */
export function toNodes(
  flow: Flow,
  rightToLeft: boolean,
  selected: readonly string[],
  previous: readonly BlockNodeType[],
): BlockNodeType[] {
  const known = new Map(previous.map((node) => [node.id, node]))
  return flow.blocks.map((block) => {
    const before = known.get(block.id)
    const position = mirrored(block.position, rightToLeft)
    const start = block.id === flow.startBlockId
    const isSelected = selected.includes(block.id)
    if (
      before?.data.block === block &&
      before.data.start === start &&
      !!before.selected === isSelected &&
      before.position.x === position.x &&
      before.position.y === position.y
    ) {
      return before
    }
    return {
      ...before,
      id: block.id,
      type: 'block',
      position,
      width: blockWidth,
      selected: isSelected,
      data: { block, start },
    }
  })
}

export function toEdges(
  flow: Flow,
  path: readonly string[],
  selected: readonly string[],
  deletable: boolean,
): PortEdgeType[] {
  const steps = new Set(path.slice(1).map((id, index) => `${path[index]}→${id}`))
  return flow.edges.map((edge) => ({
    id: edge.id,
    type: 'flow',
    source: edge.from,
    sourceHandle: edge.port,
    target: edge.to,
    selected: selected.includes(edge.id),
    deletable,
    data: { onPath: steps.has(`${edge.from}→${edge.to}`) },
  }))
}

/** Only where a hand came to rest: what lies between is the view's own affair, and not an undo step. */
export function positionsToStore(
  changes: readonly NodeChange<BlockNodeType>[],
  rightToLeft: boolean,
): Map<string, Position> {
  const positions = new Map<string, Position>()
  for (const change of changes) {
    if (change.type === 'position' && !change.dragging && change.position) {
      const { x, y } = mirrored(change.position, rightToLeft)
      positions.set(change.id, { x: Math.round(x), y: Math.round(y) })
    }
  }
  return positions
}
