import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Flow } from '../model/flow'
import { flowEditor, useFlowStore } from './flowStore'

const start: Flow = {
  startBlockId: 'a',
  blocks: [
    { id: 'a', type: 'message', position: { x: 0, y: 0 }, texts: { text: { fr: '' } }, settings: {} },
    { id: 'b', type: 'message', position: { x: 300, y: 0 }, texts: {}, settings: {} },
  ],
  edges: [{ id: 'e', from: 'a', port: 'next', to: 'b' }],
}
const flow = () => useFlowStore.getState().flow
const steps = () => useFlowStore.temporal.getState().pastStates.length

describe('undo', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    flowEditor.open(start)
  })

  it('has nothing to undo in a flow that was just opened', () => {
    expect(steps()).toBe(0)
  })

  it('takes back a word that was typed in one go, not a letter', () => {
    for (const text of ['S', 'Sa', 'Sal', 'Salam']) {
      flowEditor.setText('a', 'text', 'fr', text)
      vi.advanceTimersByTime(120)
    }
    expect(steps()).toBe(1)
    flowEditor.undo()
    expect(flow()).toBe(start)
  })

  it('starts a new step when the hand has rested', () => {
    flowEditor.setText('a', 'text', 'fr', 'Salam')
    vi.advanceTimersByTime(5_000)
    flowEditor.setText('a', 'text', 'fr', 'Salam !')
    flowEditor.undo()
    expect(flow().blocks[0]?.texts.text?.fr).toBe('Salam')
  })

  it('keeps typing in two languages apart', () => {
    flowEditor.setText('a', 'text', 'fr', 'Bonjour')
    flowEditor.setText('a', 'text', 'ar', 'سلام')
    flowEditor.undo()
    expect(flow().blocks[0]?.texts.text).toEqual({ fr: 'Bonjour' })
  })

  it('takes back several moved blocks at once', () => {
    flowEditor.move(
      new Map([
        ['a', { x: 50, y: 50 }],
        ['b', { x: 400, y: 50 }],
      ]),
    )
    expect(steps()).toBe(1)
    flowEditor.undo()
    expect(flow()).toBe(start)
  })

  it('brings a deleted block back with its edges in one step', () => {
    flowEditor.remove(['b'])
    expect(flow().edges).toEqual([])
    expect(steps()).toBe(1)
    flowEditor.undo()
    expect(flow()).toBe(start)
  })

  it('adds a block and its connection as one step', () => {
    const id = flowEditor.add('choices', { x: 600, y: 0 }, { blockId: 'b', port: 'next' })
    expect(flow().edges.some((edge) => edge.to === id)).toBe(true)
    flowEditor.undo()
    expect(flow()).toBe(start)
  })

  it('redoes what was undone, until something new is done', () => {
    flowEditor.remove(['b'])
    flowEditor.undo()
    flowEditor.redo()
    expect(flow().blocks).toHaveLength(1)
    flowEditor.undo()
    flowEditor.setStart('b')
    flowEditor.redo()
    expect(flow().startBlockId).toBe('b')
  })

  it('makes no step of a move that moves nothing', () => {
    flowEditor.move(new Map([['a', { x: 0, y: 0 }]]))
    expect(steps()).toBe(0)
  })
})
