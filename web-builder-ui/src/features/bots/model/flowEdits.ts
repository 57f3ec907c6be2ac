import type { Block, Edge, Flow, Position } from './flow'

/** Edits of a flow: each takes one and gives another, so that undo is keeping the old one. */

export function withBlock(flow: Flow, block: Block): Flow {
  return { ...flow, startBlockId: flow.startBlockId || block.id, blocks: [...flow.blocks, block] }
}

export function withoutBlocks(flow: Flow, ids: ReadonlySet<string>): Flow {
  return {
    startBlockId: ids.has(flow.startBlockId) ? '' : flow.startBlockId,
    blocks: flow.blocks.filter((block) => !ids.has(block.id)),
    edges: flow.edges.filter((edge) => !ids.has(edge.from) && !ids.has(edge.to)),
  }
}

export function withoutEdges(flow: Flow, ids: ReadonlySet<string>): Flow {
  return { ...flow, edges: flow.edges.filter((edge) => !ids.has(edge.id)) }
}

export function moved(flow: Flow, positions: ReadonlyMap<string, Position>): Flow {
  return mapBlocks(flow, (block) => {
    const position = positions.get(block.id)
    return position && (position.x !== block.position.x || position.y !== block.position.y)
      ? { ...block, position }
      : block
  })
}

/** A port leads to one block: a new edge replaces the one that was there. */
export function connected(flow: Flow, from: string, port: string, to: string | null, id: string): Flow {
  const current = flow.edges.find((edge) => edge.from === from && edge.port === port)
  if ((current?.to ?? null) === to) return flow
  const others = flow.edges.filter((edge) => edge !== current)
  return { ...flow, edges: to === null ? others : [...others, { id, from, port, to }] }
}

export function withText(flow: Flow, blockId: string, slot: string, language: string, text: string): Flow {
  return mapBlock(flow, blockId, (block) => ({
    ...block,
    texts: { ...block.texts, [slot]: { ...block.texts[slot], [language]: text } },
  }))
}

/** Settings decide which ports and slots a block has: edges and texts of ports that are gone go with them. */
export function withSettings(
  flow: Flow,
  blockId: string,
  settings: Block['settings'],
  portsOf: (block: Block) => readonly string[],
  slotsOf: (block: Block) => readonly string[],
): Flow {
  const before = flow.blocks.find((block) => block.id === blockId)
  if (!before) return flow
  const bare: Block = { ...before, settings }
  const ports = new Set(portsOf(bare))
  const slots = new Set(slotsOf(bare))
  const texts = Object.fromEntries(Object.entries(before.texts).filter(([slot]) => slots.has(slot)))
  return {
    ...mapBlock(flow, blockId, () => ({ ...bare, texts })),
    edges: flow.edges.filter((edge) => edge.from !== blockId || ports.has(edge.port)),
  }
}

/** Copies of blocks with the edges among them, a little aside. */
export function duplicated(flow: Flow, ids: ReadonlySet<string>, newId: (old: string) => string) {
  const names = new Map([...ids].map((id) => [id, newId(id)]))
  const copies = flow.blocks
    .filter((block) => ids.has(block.id))
    .map((block) => ({
      ...block,
      id: names.get(block.id) as string,
      position: { x: block.position.x + 40, y: block.position.y + 40 },
    }))
  const edges = flow.edges.flatMap((edge): Edge[] => {
    const from = names.get(edge.from)
    const to = names.get(edge.to)
    return from && to ? [{ ...edge, id: newId(edge.id), from, to }] : []
  })
  return {
    flow: { ...flow, blocks: [...flow.blocks, ...copies], edges: [...flow.edges, ...edges] },
    copies: copies.map((block) => block.id),
  }
}

function mapBlock(flow: Flow, id: string, change: (block: Block) => Block): Flow {
  return mapBlocks(flow, (block) => (block.id === id ? change(block) : block))
}

function mapBlocks(flow: Flow, change: (block: Block) => Block): Flow {
  const blocks = flow.blocks.map(change)
  return blocks.every((block, index) => block === flow.blocks[index]) ? flow : { ...flow, blocks }
}
