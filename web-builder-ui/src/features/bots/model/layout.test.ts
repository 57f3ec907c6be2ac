import { describe, expect, it } from 'vitest'
import type { Flow } from './flow'
import { arranged } from './layout'
import { blockWidth } from './mirror'

const height = 160

function chainWithLoop(length: number): Flow {
  const ids = Array.from({ length }, (_, index) => `b${index}`)
  return {
    startBlockId: 'b0',
    blocks: ids.map((id) => ({ id, type: 'message', position: { x: 0, y: 0 }, texts: {}, settings: {} })),
    edges: ids.map((id, index) => ({ id: `e${index}`, from: id, port: 'next', to: ids[(index + 1) % length] ?? 'b0' })),
  }
}

describe('tidying up', () => {
  it('puts the start first, also in a loop', () => {
    const places = arranged(chainWithLoop(5), () => height)
    const xs = [...places.values()].map(({ x }) => x)
    expect(places.get('b0')?.x).toBe(Math.min(...xs))
  })

  it('lets no two blocks overlap', () => {
    const flow = chainWithLoop(4)
    const fan: Flow = { ...flow, edges: ['b1', 'b2', 'b3'].map((to) => ({ id: to, from: 'b0', port: to, to })) }
    const places = [...arranged(fan, () => height).values()]
    for (const [index, first] of places.entries()) {
      for (const second of places.slice(index + 1)) {
        const apart = Math.abs(first.x - second.x) >= blockWidth || Math.abs(first.y - second.y) >= height
        expect(apart).toBe(true)
      }
    }
  })

  it('leaves out edges that lead nowhere', () => {
    const broken = { ...chainWithLoop(2), edges: [{ id: 'e', from: 'b0', port: 'next', to: 'gone' }] }
    expect(arranged(broken, () => height).size).toBe(2)
  })
})
