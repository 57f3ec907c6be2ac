import { describe, expect, it } from 'vitest'
import { bestDay, changeOf, lastDays, shareUnderstood, worstStep } from './overview'

describe('the dashboard’s sentences', () => {
  it('count both ends of a period', () => {
    expect(lastDays(7, '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' })
    expect(lastDays(1, '2026-03-01')).toEqual({ from: '2026-03-01', to: '2026-03-01' })
  })

  it('compare with nothing when there was nothing', () => {
    expect(changeOf(5, 0)).toBeUndefined()
    expect(changeOf(150, 100)).toBe(0.5)
  })

  it('name the step that loses the largest share, not the largest number', () => {
    const funnel = [
      { step: 'CONVERSATION', conversations: 1000 },
      { step: 'PRODUCT_SEEN', conversations: 600 },
      { step: 'CART', conversations: 60 },
      { step: 'ORDER', conversations: 50 },
    ]
    expect(worstStep(funnel)).toMatchObject({ from: { step: 'PRODUCT_SEEN' }, to: { step: 'CART' }, lost: 0.9 })
  })

  it('name no step when nobody came', () => {
    expect(
      worstStep([
        { step: 'CONVERSATION', conversations: 0 },
        { step: 'CART', conversations: 0 },
      ]),
    ).toBeUndefined()
  })

  it('know no best day without revenue', () => {
    const day = (revenue: string) => ({
      day: '2026-11-01',
      conversations: 1,
      orders: 0,
      revenue: { amount: revenue, currency: 'DZD' },
    })
    expect(bestDay([day('0.00')])).toBeUndefined()
    expect(bestDay([day('90.00'), day('1000.00')])?.revenue.amount).toBe('1000.00')
  })

  it('divide by what was there to understand', () => {
    expect(shareUnderstood({ understood: 9, notUnderstood: 1 })).toBe(0.9)
    expect(shareUnderstood({ understood: 0, notUnderstood: 0 })).toBeUndefined()
  })
})
