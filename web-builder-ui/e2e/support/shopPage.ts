import { resolve } from 'node:path'
import type { Page } from '@playwright/test'

export interface WidgetCalls {
  sessions: number
  events: number
  sent: unknown[]
}

interface ShopPage {
  /** Of the shop's page: what it looks like, and what it does to everything on it. */
  style?: string
  language?: string
  /** The answer to the n-th attempt to open a conversation. */
  session?: (attempt: number) => { status: number; body: unknown }
  messages?: object[]
}

export function botMessage(sequence: number, text: string, more: object = {}) {
  return { id: `m-${sequence}`, sequence, from: 'bot', at: '2026-03-14T10:00:00Z', direction: 'ltr', text, ...more }
}

/** A page of a shop with the built widget on it, and an imitation of the widget's protocol. */
export async function openShopPage(page: Page, shop: ShopPage = {}): Promise<WidgetCalls> {
  const { style = '', language = 'en', messages = [botMessage(1, 'Salam!')] } = shop
  const calls: WidgetCalls = { sessions: 0, events: 0, sent: [] }
  const opened = {
    visitorToken: 't',
    conversationId: 'c',
    bot: { name: 'Demo', theme: {}, languages: ['fr'] },
    messages,
  }
  await page.route('**/shop.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><style>${style}</style><body>
        <h1>A shop</h1><script>window.retailbot = { botKey: 'demo' }</script><script src="/widget.js"></script>`,
    }),
  )
  // The preview server would ask a gateway for it.
  await page.route('**/widget.js', (route) =>
    route.fulfill({ path: resolve(process.env.PREVIEW_DIST ?? 'dist', 'widget.js'), contentType: 'text/javascript' }),
  )
  await page.route('**/api/v1/widget/demo/**', async (route) => {
    const path = new URL(route.request().url()).pathname
    if (path.endsWith('/sessions')) {
      calls.sessions += 1
      const { status, body } = shop.session?.(calls.sessions) ?? { status: 201, body: opened }
      return route.fulfill({ status, json: status === 201 ? opened : body })
    }
    if (path.endsWith('/events')) {
      calls.events += 1
      // Never answered: the channel stands and is silent.
      return
    }
    if (route.request().method() === 'GET') return route.fulfill({ json: { items: [], next: null } })
    const message = route.request().postDataJSON()
    calls.sent.push(message)
    const taken = botMessage(messages.length + 1, message.text, { id: message.messageId, from: 'shopper' })
    return route.fulfill({
      contentType: 'text/event-stream',
      body: `event: message\ndata: ${JSON.stringify(taken)}\n\nevent: done\ndata: {}\n\n`,
    })
  })
  await page.goto('/shop.html')
  return calls
}
