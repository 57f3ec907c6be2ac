import dagre from '@dagrejs/dagre'
import type { Flow, Position } from './flow'
import { blockWidth } from './mirror'

/** Columns from the start to the ends, with as few crossings as dagre finds. */
export function arranged(flow: Flow, heightOf: (id: string) => number): Map<string, Position> {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 36, ranksep: 96 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const block of startFirst(flow)) graph.setNode(block.id, { width: blockWidth, height: heightOf(block.id) })
  for (const edge of flow.edges) {
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to)) graph.setEdge(edge.from, edge.to)
  }
  dagre.layout(graph)
  return new Map(
    flow.blocks.map((block) => {
      const { x, y } = graph.node(block.id)
      return [block.id, { x: Math.round(x - blockWidth / 2), y: Math.round(y - heightOf(block.id) / 2) }]
    }),
  )
}

/** dagre breaks cycles at the nodes that it meets first: the start has to be the one that stays at the left. */
function startFirst(flow: Flow) {
  return [...flow.blocks].sort((a, b) => Number(b.id === flow.startBlockId) - Number(a.id === flow.startBlockId))
}
