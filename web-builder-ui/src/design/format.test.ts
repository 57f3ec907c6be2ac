import { describe, expect, it } from 'vitest'
import { formatMoney, formatNumber, formatRelative } from './format'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '')

describe('money', () => {
  it.each([
    ['fr', '38 000 DA'],
    ['en', '38,000 DA'],
    ['ar', '38.000 د.ج'],
  ])('groups thousands as people write them in %s', (language, text) => {
    expect(plain(formatMoney({ amount: '38000.00', currency: 'DZD' }, language))).toBe(text)
  })

  it('shows centimes only where there are some', () => {
    expect(plain(formatMoney({ amount: '1250.50', currency: 'DZD' }, 'fr'))).toBe('1 250,50 DA')
    expect(plain(formatMoney({ amount: '1250.50', currency: 'DZD' }, 'fr', true))).toMatch(/^1 25[01] DA$/)
  })

  it('leaves other currencies to the locale', () => {
    expect(plain(formatMoney({ amount: '12.00', currency: 'EUR' }, 'fr'))).toBe('12 €')
  })
})

describe('numbers', () => {
  it('are percentages of one', () => {
    expect(plain(formatNumber(0.42, 'fr', { percent: true }))).toBe('42 %')
  })

  it('use western digits in Algerian Arabic', () => {
    expect(formatNumber(1234, 'ar')).toMatch(/^1.?234$/)
  })
})

describe('relative times', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  it.each([
    [30, 'now'],
    [5 * 60, '5 minutes ago'],
    [26 * 3600, 'yesterday'],
  ])('%i seconds ago is “%s”', (seconds, text) => {
    expect(formatRelative(now - seconds * 1000, now, 'en')).toBe(text)
  })
})
