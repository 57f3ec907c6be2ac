// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { AlertList } from './AlertList'
import { useOpenAlerts } from './stock'

beforeAll(() => i18next.use(initReactI18next).init({ lng: 'en', resources: {} }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Alerts() {
  const alerts = useOpenAlerts()
  return (
    <>
      <p>{alerts.status}</p>
      <AlertList alerts={alerts} />
    </>
  )
}

it('shows what it knows when asking again has failed', async () => {
  const alert = {
    alertId: 'a',
    title: { en: 'Scarf' },
    sku: 'S',
    kind: 'LOW_STOCK',
    available: 1,
    raisedAt: '2026-03-14',
  }
  const answers = [Response.json({ items: [alert], next: null }), new Response(null, { status: 503 })]
  vi.stubGlobal('fetch', async () => answers.shift())
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <Alerts />
    </QueryClientProvider>,
  )
  await screen.findByText('Scarf')
  await queries.refetchQueries()
  await waitFor(() => expect(screen.getByText('error')).toBeTruthy())
  expect(screen.getByText('Scarf')).toBeTruthy()
})
