import { describe, expect, it } from 'vitest'
import { blockKinds, kindOf } from './registry'

/** From the table in ARCHITECTURE.md; what bot-config validates by. */
const contract: Record<string, { ports: string[]; slots: string[] }> = {
  message: { ports: ['next'], slots: ['text'] },
  choices: { ports: ['one', 'two', 'else'], slots: ['text', 'choice:one', 'choice:two'] },
  understand: { ports: ['product_search', 'else'], slots: [] },
  product_search: { ports: ['next'], slots: ['found', 'nothing_found'] },
  recommend: { ports: ['next'], slots: ['text'] },
  take_order: { ports: ['ordered', 'cancelled'], slots: ['confirmed', 'cancelled'] },
  order_status: { ports: ['next'], slots: ['not_found'] },
  answer_question: { ports: ['next'], slots: ['not_found'] },
  condition: { ports: ['true', 'false'], slots: [] },
  set_variable: { ports: ['next'], slots: [] },
}

const settings = { choices: [{ id: 'one' }, { id: 'two' }], intents: ['product_search'] }

describe('the kinds of block', () => {
  it('are those of the contract', () => {
    expect(blockKinds.map(({ type }) => type).sort()).toEqual(Object.keys(contract).sort())
  })

  it.each(Object.entries(contract))('%s has the contract’s ports and texts', (type, { ports, slots }) => {
    const block = { id: 'b', type, position: { x: 0, y: 0 }, texts: {}, settings }
    expect(
      kindOf(type)
        .ports(block)
        .map(({ id }) => id),
    ).toEqual(ports)
    expect(
      kindOf(type)
        .slots(block)
        .map(({ id }) => id),
    ).toEqual(slots)
  })

  it('show a type that they do not know', () => {
    expect(kindOf('teleport').type).toBe('unknown')
  })
})
