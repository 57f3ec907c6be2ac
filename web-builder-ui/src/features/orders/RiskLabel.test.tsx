// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { RiskLabel } from './RiskLabel'

beforeAll(async () => {
  const orders = JSON.parse(readFileSync('src/features/orders/locales/en.json', 'utf8')) as object
  await i18next.use(initReactI18next).init({ lng: 'en', resources: { en: { orders } } })
})
afterEach(cleanup)

describe('the risk of an order without an assessment', () => {
  it('is on its way while the parcel may still go out', () => {
    render(<RiskLabel order={{ risk: null, historical: false, status: 'PLACED' }} />)
    expect(screen.getByText('being assessed')).toBeTruthy()
  })

  it('is not awaited for orders of the shop’s past, nor for what is over', () => {
    render(<RiskLabel order={{ risk: null, historical: true, status: 'CONFIRMED' }} />)
    render(<RiskLabel order={{ risk: null, historical: false, status: 'DELIVERED' }} />)
    expect(screen.getAllByText('–')).toHaveLength(2)
    expect(screen.queryByText('being assessed')).toBeNull()
  })
})
