import { describe, expect, it } from 'vitest'
import type { Flow } from '../model/flow'
import { blockWidth, mirrored } from '../model/mirror'
import { positionsToStore, toEdges, toNodes } from './canvasModel'

const flow: Flow = {
  startBlockId: 'a',
  blocks: ['a', 'b', 'c'].map((id, index) => ({
    id,
    type: 'message',
    position: { x: index * 360, y: index * 20 },
    texts: {},
    settings: {},
  })),
  edges: [
    { id: 'ab', from: 'a', port: 'next', to: 'b' },
    { id: 'bc', from: 'b', port: 'next', to: 'c' },
  ],
}

describe('mirroring for right-to-left pages', () => {
  it('puts what comes later further to the left', () => {
    const xs = toNodes(flow, true, [], []).map((node) => node.position.x)
    expect(xs).toEqual([...xs].sort((first, second) => second - first))
  })

  it('keeps the gap between two blocks', () => {
    const [first, second] = toNodes(flow, true, [], [])
    expect((first?.position.x ?? 0) - ((second?.position.x ?? 0) + blockWidth)).toBe(360 - blockWidth)
  })

  it('is undone by mirroring again', () => {
    expect(mirrored(mirrored({ x: 123, y: 45 }, true), true)).toEqual({ x: 123, y: 45 })
  })

  it('stores a block that was dragged in a mirrored view where a left-to-right reader expects it', () => {
    const change = { type: 'position' as const, id: 'a', dragging: false, position: { x: -(500 + blockWidth), y: 10 } }
    expect(positionsToStore([change], true).get('a')).toEqual({ x: 500, y: 10 })
  })
})

describe('the canvas', () => {
  it('hands over no position while the hand still drags', () => {
    const change = { type: 'position' as const, id: 'a', dragging: true, position: { x: 5, y: 5 } }
    expect(positionsToStore([change], false).size).toBe(0)
  })

  it('draws only the blocks again that have changed', () => {
    const before = toNodes(flow, false, [], [])
    const moved = {
      ...flow,
      blocks: flow.blocks.map((block) => (block.id === 'b' ? { ...block, position: { x: 1, y: 1 } } : block)),
    }
    const after = toNodes(moved, false, [], before)
    expect(after.map((node, index) => node === before[index])).toEqual([true, false, true])
  })

  it('marks the edges that a test went through', () => {
    const onPath = toEdges(flow, ['a', 'b'], [], true).map((edge) => edge.data?.onPath)
    expect(onPath).toEqual([true, false])
  })
})
