import { describe, expect, it } from 'vitest'
import { readComparison, writeComparison } from './comparison'

describe('a condition in the form', () => {
  it.each([
    ['cart_size > 0', { variable: 'cart_size', operator: '>', value: '0' }],
    ['cart_total >= 5000.0', { variable: 'cart_total', operator: '>=', value: '5000' }],
    ['confidence < 0.5', { variable: 'confidence', operator: '<', value: '0.5' }],
    ['language == "ar-DZ"', { variable: 'language', operator: '==', value: 'ar-DZ' }],
  ] as const)('reads and writes %s unchanged', (expression, comparison) => {
    expect(readComparison(expression)).toEqual(comparison)
    expect(writeComparison(comparison)).toBe(expression)
  })

  it.each(['cart_size > 0 && language == "fr"', 'variables.note == "yes"', 'language == 3', 'cart_size > "0"', ''])(
    'leaves %s to the expression field',
    (expression) => {
      expect(readComparison(expression)).toBeUndefined()
    },
  )

  it('cannot be broken out of by what is typed', () => {
    expect(writeComparison({ variable: 'language', operator: '==', value: '" || true || "' })).toBe(
      'language == "true"',
    )
    expect(writeComparison({ variable: 'cart_size', operator: '>', value: '1 || true' })).toBe('cart_size > 0')
  })

  it('understands a decimal comma', () => {
    expect(writeComparison({ variable: 'confidence', operator: '>', value: '0,6' })).toBe('confidence > 0.6')
  })
})
