import { describe, expect, it } from 'vitest'
import { Chat } from './chat'
import { type Message, type Protocol, Refused, type Session } from './protocol'

function message(sequence: number, from: 'bot' | 'shopper' = 'bot', id = `m${sequence}`): Message {
  return { id, sequence, from, at: '2026-03-14T10:00:00Z', direction: 'ltr', text: `text ${sequence}` }
}

/** A server that keeps its side of the conversation, and fails when told to. */
class ShopServer {
  log: Message[] = [message(1)]
  answered = new Map<string, Message[]>()
  requests: string[] = []
  failures: Error[] = []
  /** Answers that get lost on their way back, after the server has taken the message. */
  lostAnswers = 0
  token: string | undefined
  /** How often the live channel was opened, and what ends it from the shop's side. */
  channels = 0
  hangUp: () => void = () => undefined
  private push: ((message: Message) => void) | undefined

  openSession = async (token: string | undefined): Promise<Session> => {
    this.failIfTold()
    return {
      visitorToken: token ?? 'token-1',
      conversationId: 'c1',
      bot: { name: 'Demo', theme: {}, languages: ['fr'] },
      messages: [...this.log],
      lastSequence: this.log.length,
    }
  }

  send = async (body: { messageId: string; text?: string; choice?: string }, onMessage: (m: Message) => void) => {
    await Promise.resolve()
    this.requests.push(body.messageId)
    this.failIfTold()
    if (!this.answered.has(body.messageId)) {
      const shopper = message(this.log.length + 1, 'shopper', body.messageId)
      const bot = message(this.log.length + 2)
      this.log.push(shopper, bot)
      this.answered.set(body.messageId, [shopper, bot])
    }
    if (this.lostAnswers-- > 0) throw new TypeError('network')
    for (const answer of this.answered.get(body.messageId) ?? []) onMessage(answer)
  }

  messagesAfter = async (sequence: number) => this.log.filter((entry) => entry.sequence > sequence)

  listen = (_after: number, signal: AbortSignal, onMessage: (m: Message) => void, onOpen: () => void) => {
    this.channels += 1
    this.push = onMessage
    onOpen()
    return new Promise<void>((resolve) => {
      this.hangUp = resolve
      signal.addEventListener('abort', () => {
        this.push = undefined
        resolve()
      })
    })
  }

  tell(text: Message) {
    this.log.push(text)
    this.push?.(text)
  }

  private failIfTold() {
    const failure = this.failures.shift()
    if (failure) throw failure
  }
}

function chatWith(server: ShopServer, stored?: string) {
  let ids = 0
  const saved: string[] = []
  const chat = new Chat({
    protocol: server as unknown as Protocol,
    language: 'fr',
    memory: { load: () => stored, save: (token) => saved.push(token) },
    wait: () => Promise.resolve(),
    newId: () => `id-${++ids}`,
  })
  return { chat, saved }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('a conversation', () => {
  it('starts with the greeting and keeps the token', async () => {
    const { chat, saved } = chatWith(new ShopServer())
    await chat.open()
    expect(chat.current().messages.map((entry) => entry.sequence)).toEqual([1])
    expect(saved).toEqual(['token-1'])
  })

  it('shows a message while it is on its way, then as the shop has it', async () => {
    const server = new ShopServer()
    const { chat } = chatWith(server)
    await chat.open()
    chat.say('  salam ')
    expect(chat.current().pending[0]?.text).toBe('salam')
    await settled()
    expect(chat.current().pending).toEqual([])
    expect(chat.current().messages.map((entry) => entry.sequence)).toEqual([1, 2, 3])
  })

  it('neither loses nor doubles a message whose answer was lost', async () => {
    const server = new ShopServer()
    const { chat } = chatWith(server)
    await chat.open()
    server.lostAnswers = 2
    chat.say('sbat 42')
    await settled()
    expect(server.requests).toEqual(['id-1', 'id-1', 'id-1'])
    expect(server.log).toHaveLength(3)
    expect(chat.current().messages).toHaveLength(3)
    expect(chat.current().connection).toBe('online')
  })

  it('keeps what it could not send until the shopper tries again, in order', async () => {
    const server = new ShopServer()
    const { chat } = chatWith(server)
    await chat.open()
    server.failures = Array.from({ length: 4 }, () => new Refused(503))
    chat.say('one')
    chat.say('two')
    await settled()
    expect(chat.current().pending.map((entry) => [entry.text, entry.failed])).toEqual([
      ['one', true],
      ['two', false],
    ])
    chat.retry()
    await settled()
    expect(chat.current().pending).toEqual([])
    expect(server.log.filter((entry) => entry.from === 'shopper').map((entry) => entry.id)).toEqual(['id-1', 'id-2'])
  })

  it('does not repeat what the shop refuses', async () => {
    const server = new ShopServer()
    const { chat } = chatWith(server)
    await chat.open()
    server.failures = [new Refused(400)]
    chat.say('x')
    await settled()
    expect(server.requests).toHaveLength(1)
    expect(chat.current().pending[0]?.failed).toBe(true)
  })

  it('shows later news once, although it arrives on two ways', async () => {
    const server = new ShopServer()
    const { chat } = chatWith(server)
    await chat.open()
    await settled()
    server.tell(message(2))
    server.tell(message(2))
    expect(chat.current().messages.map((entry) => entry.sequence)).toEqual([1, 2])
    expect(chat.current().unread).toBeGreaterThan(0)
    chat.show(true)
    expect(chat.current().unread).toBe(0)
  })

  it('says that the assistant is not available when the page may not use it', async () => {
    const server = new ShopServer()
    server.failures = [new Refused(403)]
    const { chat } = chatWith(server)
    await expect(chat.open()).rejects.toThrow()
    expect(chat.current().phase).toBe('refused')
  })

  it('sends what was written before the conversation was open', async () => {
    const server = new ShopServer()
    const { chat } = chatWith(server)
    chat.say('early')
    await chat.open()
    await settled()
    expect(server.log).toHaveLength(3)
  })

  it('goes on opening while the shop cannot be reached, says so, and then sends what was written', async () => {
    const server = new ShopServer()
    server.failures = [new TypeError('network'), new Refused(503), new Refused(429)]
    const { chat } = chatWith(server)
    const connections = new Set<string>()
    chat.subscribe(() => connections.add(chat.current().connection))
    chat.say('early')
    await settled()
    expect(connections).toContain('reconnecting')
    expect(chat.current()).toMatchObject({ phase: 'open', connection: 'online', pending: [] })
    expect(server.log).toHaveLength(3)
  })

  it('opens again for a shopper who looks at the panel', async () => {
    const server = new ShopServer()
    server.failures = [new Refused(503)]
    const { chat } = chatWith(server)
    chat.show(true)
    await settled()
    expect(chat.current().messages).toHaveLength(1)
  })

  it('lets nothing hang when the page may not use the assistant', async () => {
    const server = new ShopServer()
    server.failures = [new Refused(403)]
    const { chat } = chatWith(server)
    chat.say('early')
    await settled()
    expect(chat.current().phase).toBe('refused')
    expect(chat.current().pending[0]?.failed).toBe(true)
    chat.retry()
    await settled()
    expect(chat.current().pending).toEqual([])
  })

  it('hears news again after the browser has brought the page back as it was left', async () => {
    const server = new ShopServer()
    const { chat } = chatWith(server)
    await chat.open()
    await settled()
    chat.close()
    await settled()
    chat.resume()
    server.tell(message(2))
    expect(chat.current().messages).toHaveLength(2)
    expect(server.channels).toBe(2)
  })

  it('is online again as soon as the live channel stands', async () => {
    const server = new ShopServer()
    const { chat } = chatWith(server)
    await chat.open()
    await settled()
    server.failures = Array.from({ length: 4 }, () => new TypeError('network'))
    chat.say('one')
    await settled()
    expect(chat.current().connection).toBe('reconnecting')
    server.hangUp()
    await settled()
    expect(chat.current().connection).toBe('online')
  })
})
