import { describe, expect, it } from 'vitest'
import { isUnderWay, type Training } from './training'
import { languageOrNothing, ownLabels } from './understanding'

const training = (trainingId: string, state: Training['state']): Training => ({
  trainingId,
  state,
  examples: 10,
  requestedAt: '2026-03-01T08:00:00Z',
  problem: null,
  model: null,
})

describe('a training', () => {
  it('is under way from the press of the button until its own result', () => {
    expect(isUnderWay(null, 'new')).toBe(true)
    expect(isUnderWay(training('old', 'trained'), 'new')).toBe(true)
    expect(isUnderWay(training('new', 'waiting'), 'new')).toBe(true)
    expect(isUnderWay(training('new', 'training'), 'new')).toBe(true)
    expect(isUnderWay(training('new', 'trained'), 'new')).toBe(false)
    expect(isUnderWay(training('new', 'failed'), 'new')).toBe(false)
  })

  it('that nobody asked for is not awaited', () => {
    expect(isUnderWay(null, undefined)).toBe(false)
    expect(isUnderWay(training('old', 'trained'), undefined)).toBe(false)
    expect(isUnderWay(training('old', 'training'), undefined)).toBe(true)
  })
})

it('own labels are those that no built-in intent has', () => {
  expect(
    ownLabels([
      { label: 'warranty', examples: 3 },
      { label: 'gift wrapping', examples: 10 },
    ]),
  ).toEqual(['gift wrapping'])
})

it('a language that was not recognised is no language of an example', () => {
  expect(languageOrNothing('und')).toBeNull()
  expect(languageOrNothing('dz-latn')).toBe('dz-latn')
})
