import { expect, it } from 'vitest'
import { progressOf } from './progress'

const nothing = { products: 0, bots: [], conversations: 0, tried: false }

it('begins with nothing done', () => {
  expect([...progressOf(nothing).done]).toEqual([])
})

it('counts a published bot as tried, wherever it was tried', () => {
  const { done } = progressOf({ ...nothing, products: 3, bots: [{ id: 'b', liveVersion: 1 }] })
  expect([...done]).toEqual(['import', 'create', 'try', 'publish'])
})

it('is complete with the first conversation of a live bot', () => {
  expect(
    progressOf({ products: 3, bots: [{ id: 'b', liveVersion: 1 }], conversations: 1, tried: false }).done.size,
  ).toBe(5)
})

it('goes on with the live bot rather than with a draft', () => {
  const bots = [
    { id: 'draft', liveVersion: null },
    { id: 'live', liveVersion: 2 },
  ]
  expect(progressOf({ ...nothing, bots }).botId).toBe('live')
})
