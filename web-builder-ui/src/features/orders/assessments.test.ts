import { expect, it } from 'vitest'
import { type Assessment, lossOf } from './assessments'

it('sums expected losses without the errors of floating point on the screen', () => {
  const cases = ['0.10', '0.20', '336.00'].map(
    (amount) => ({ expectedLoss: { amount, currency: 'DZD' } }) as Assessment,
  )
  expect(lossOf(cases)).toEqual({ amount: '336.30', currency: 'DZD' })
})

it('has no sum for an empty queue', () => {
  expect(lossOf([])).toBeUndefined()
})
