import { readEvents } from './eventStream'
import type { Settings } from './settings'

export interface Choice {
  id: string
  label: string
}

export interface Card {
  productId: string
  variantId: string
  title: string
  priceText: string
  stockText: string
  available: boolean
  imageUrl?: string
  choices: Choice[]
}

/** One message; `sequence` counts the messages of the conversation without gaps. */
export interface Message {
  id: string
  sequence: number
  from: 'bot' | 'shopper'
  at: string
  direction: 'ltr' | 'rtl'
  text?: string
  choices?: Choice[]
  cards?: Card[]
  cart?: { lines: { variantId: string; title: string; quantity: number; priceText: string }[]; totalText: string }
}

export interface Session {
  visitorToken: string
  conversationId: string
  bot: { name: string; theme: Record<string, string>; languages: string[] }
  messages: Message[]
  lastSequence: number
}

export interface CartRequest {
  lines: { variantId: string; quantity: number }[]
  phone?: string
  consent?: boolean
  language?: string
}

/** An answer that says no. `retry` tells whether the same request may succeed later. */
export class Refused extends Error {
  readonly status: number
  readonly detail: string | undefined

  constructor(status: number, detail?: string) {
    super(`The shop's assistant answered ${status}`)
    this.status = status
    this.detail = detail
  }

  get retry(): boolean {
    return this.status === 429 || this.status >= 500
  }
}

/** The requests of the widget, as ARCHITECTURE.md's "Widget protocol" lists them. */
export class Protocol {
  private readonly base: string
  token: string | undefined

  constructor(settings: Settings) {
    this.base = `${settings.gateway}/api/v1/widget/${encodeURIComponent(settings.botKey)}`
  }

  async openSession(visitorToken: string | undefined, language: string): Promise<Session> {
    const response = await this.call('/sessions', {
      method: 'POST',
      body: JSON.stringify(visitorToken ? { visitorToken, language } : { language }),
    })
    const session: Session = await response.json()
    this.token = session.visitorToken
    return session
  }

  async send(
    message: { messageId: string; text?: string; choice?: string },
    onMessage: (message: Message) => void,
  ): Promise<void> {
    const response = await this.call('/messages', {
      method: 'POST',
      body: JSON.stringify(message),
      headers: { Accept: 'text/event-stream' },
    })
    let done = false
    await readEvents(response, (event, data) => {
      if (event === 'message') onMessage(JSON.parse(data))
      if (event === 'done') done = true
    })
    // A stream that breaks off half-way is as good as none: the same messageId asks for the same answer again.
    if (!done) throw new TypeError('the answer broke off')
  }

  async messagesAfter(sequence: number): Promise<Message[]> {
    const response = await this.call(`/messages?after=${sequence}&limit=200`)
    return (await response.json()).items
  }

  /** Later messages, until the connection ends; `onOpen` when it stands. */
  async listen(
    after: number,
    signal: AbortSignal,
    onMessage: (message: Message) => void,
    onOpen: () => void,
  ): Promise<void> {
    const response = await this.call(`/events?after=${after}`, { headers: { Accept: 'text/event-stream' }, signal })
    onOpen()
    await readEvents(response, (event, data) => {
      if (event === 'message') onMessage(JSON.parse(data))
    })
  }

  async getCart(): Promise<unknown> {
    return (await this.call('/cart')).json()
  }

  async putCart(cart: CartRequest): Promise<unknown> {
    return (await this.call('/cart', { method: 'PUT', body: JSON.stringify(cart) })).json()
  }

  async restoreCart(restoreToken: string): Promise<unknown> {
    return (await this.call(`/carts/${encodeURIComponent(restoreToken)}`)).json()
  }

  private async call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (init.body) headers.set('Content-Type', 'application/json')
    if (this.token) headers.set('Authorization', `Bearer ${this.token}`)
    const response = await fetch(this.base + path, { ...init, headers })
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}))
      throw new Refused(response.status, problem.detail)
    }
    return response
  }
}
