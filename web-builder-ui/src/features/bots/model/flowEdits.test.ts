import { describe, expect, it } from 'vitest'
import { kindOf } from '../blocks/registry'
import type { Block, Flow } from './flow'
import { connected, duplicated, moved, withoutBlocks, withSettings, withText } from './flowEdits'

const block = (id: string, type = 'message', more: Partial<Block> = {}): Block => ({
  id,
  type,
  position: { x: 0, y: 0 },
  texts: {},
  settings: {},
  ...more,
})
const flow: Flow = {
  startBlockId: 'a',
  blocks: [block('a'), block('b'), block('c')],
  edges: [
    { id: 'ab', from: 'a', port: 'next', to: 'b' },
    { id: 'bc', from: 'b', port: 'next', to: 'c' },
  ],
}
const portsOf = (of: Block) =>
  kindOf(of.type)
    .ports(of)
    .map(({ id }) => id)
const slotsOf = (of: Block) =>
  kindOf(of.type)
    .slots(of)
    .map(({ id }) => id)

describe('editing a flow', () => {
  it('leads a port to one block at a time', () => {
    const changed = connected(flow, 'a', 'next', 'c', 'ac')
    expect(changed.edges.filter(({ from }) => from === 'a')).toEqual([{ id: 'ac', from: 'a', port: 'next', to: 'c' }])
  })

  it('removes the edges of a block together with it', () => {
    expect(withoutBlocks(flow, new Set(['b'])).edges).toEqual([])
  })

  it('has no start once the start block is gone', () => {
    expect(withoutBlocks(flow, new Set(['a'])).startBlockId).toBe('')
  })

  it('is the same object when nothing changes, so that undo gets no empty step', () => {
    expect(moved(flow, new Map([['a', { x: 0, y: 0 }]]))).toBe(flow)
    expect(connected(flow, 'a', 'next', 'b', 'other')).toBe(flow)
  })

  it('drops edge and text of a button that is taken away, and keeps the others', () => {
    const asking = block('q', 'choices', {
      settings: { choices: [{ id: 'yes' }, { id: 'no' }] },
      texts: { text: { fr: '?' }, 'choice:yes': { fr: 'Oui' }, 'choice:no': { fr: 'Non' } },
    })
    const before: Flow = {
      startBlockId: 'q',
      blocks: [asking, block('b')],
      edges: [
        { id: '1', from: 'q', port: 'yes', to: 'b' },
        { id: '2', from: 'q', port: 'no', to: 'b' },
      ],
    }
    const after = withSettings(before, 'q', { choices: [{ id: 'yes' }] }, portsOf, slotsOf)
    expect(after.edges.map(({ port }) => port)).toEqual(['yes'])
    expect(Object.keys(after.blocks[0]?.texts ?? {})).toEqual(['text', 'choice:yes'])
  })

  it('writes one text and leaves other languages and blocks as they are', () => {
    const named = { ...flow, blocks: [block('a', 'message', { texts: { text: { fr: 'Bonjour' } } }), block('b')] }
    const after = withText(named, 'a', 'text', 'ar', 'سلام')
    expect(after.blocks[0]?.texts.text).toEqual({ fr: 'Bonjour', ar: 'سلام' })
    expect(after.blocks[1]).toBe(named.blocks[1])
  })

  it('copies blocks with the edges among them under new names', () => {
    const { flow: after, copies } = duplicated(flow, new Set(['a', 'b']), (id) => `${id}2`)
    expect(copies).toEqual(['a2', 'b2'])
    expect(after.edges.slice(2)).toEqual([{ id: 'ab2', from: 'a2', port: 'next', to: 'b2' }])
  })
})
