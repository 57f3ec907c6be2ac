import { type CartRequest, type Message, type Protocol, Refused, type Session } from './protocol'

/** A message of the shopper on its way: `failed` waits for the shopper to try again. */
export interface Pending {
  messageId: string
  text: string
  choice?: string
  failed: boolean
}

export interface ChatState {
  phase: 'closed' | 'opening' | 'open' | 'refused'
  connection: 'online' | 'reconnecting'
  botName: string
  theme: Record<string, string>
  messages: Message[]
  pending: Pending[]
  typing: boolean
  /** Messages of the bot that arrived while the panel was closed. */
  unread: number
}

export interface Surroundings {
  protocol: Protocol
  language: string
  /** Keeps the visitor token between pages and visits. */
  memory: { load(): string | undefined; save(token: string): void }
  wait(milliseconds: number): Promise<void>
  newId(): string
}

const SEND_ATTEMPTS = 4
const FIRST_DELAY = 800
const LONGEST_DELAY = 20_000

/**
 * The conversation, without any view: what was said, what is on its way, and the connection. Messages are known by their
 * sequence, so what arrives twice is shown once, and a gap is fetched.
 */
export class Chat {
  private state: ChatState = {
    phase: 'closed',
    connection: 'online',
    botName: '',
    theme: {},
    messages: [],
    pending: [],
    typing: false,
    unread: 0,
  }
  private readonly listeners = new Set<() => void>()
  private readonly around: Surroundings
  private opening: Promise<Session> | undefined
  private reaching = false
  private sending = false
  private listening: AbortController | undefined
  visible = false

  constructor(around: Surroundings) {
    this.around = around
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  current(): ChatState {
    return this.state
  }

  /** Opens or resumes the conversation; safe to call again and again. */
  open(): Promise<Session> {
    this.opening ??= this.openSession().catch((failure) => {
      this.opening = undefined
      throw failure
    })
    return this.opening
  }

  show(visible: boolean): void {
    this.visible = visible
    if (!visible) return
    this.update({ unread: 0 })
    void this.reach()
  }

  say(text: string): void {
    const trimmed = text.trim()
    if (trimmed) this.enqueue({ messageId: this.around.newId(), text: trimmed, failed: false })
  }

  choose(id: string, label: string): void {
    this.enqueue({ messageId: this.around.newId(), text: label, choice: id, failed: false })
  }

  retry(): void {
    this.mark(false)
    void this.deliverOrReach()
  }

  async cart(): Promise<unknown> {
    await this.open()
    return this.around.protocol.getCart()
  }

  async changeCart(cart: CartRequest): Promise<unknown> {
    await this.open()
    return this.around.protocol.putCart({ language: this.around.language, ...cart })
  }

  async restoreCart(token: string): Promise<unknown> {
    await this.open()
    return this.around.protocol.restoreCart(token)
  }

  close(): void {
    this.listening?.abort()
  }

  /** After `close`: the conversation goes on where it was. */
  resume(): void {
    this.close()
    if (this.state.phase === 'open') void this.listen()
  }

  /** Opens for a shopper who waits: as long as the shop may answer later, again and again. */
  private async reach(): Promise<void> {
    if (this.reaching || this.state.phase === 'open') return
    this.reaching = true
    for (let failures = 0; this.visible || this.nextPending(); failures++) {
      try {
        await this.open()
        break
      } catch {
        if (this.state.phase === 'refused') break
        this.update({ connection: 'reconnecting' })
        await this.pause(failures)
      }
    }
    this.reaching = false
  }

  private async openSession(): Promise<Session> {
    this.update({ phase: 'opening' })
    try {
      const session = await this.around.protocol.openSession(this.around.memory.load(), this.around.language)
      this.around.memory.save(session.visitorToken)
      this.update({ phase: 'open', connection: 'online', botName: session.bot.name, theme: session.bot.theme })
      this.take(session.messages)
      void this.listen()
      void this.sendAll()
      return session
    } catch (failure) {
      const refused = failure instanceof Refused && !failure.retry
      this.update({ phase: refused ? 'refused' : 'closed' })
      if (refused) this.mark(true)
      throw failure
    }
  }

  private enqueue(message: Pending): void {
    this.update({ pending: [...this.state.pending, message] })
    void this.deliverOrReach()
  }

  private deliverOrReach(): Promise<void> {
    return this.state.phase === 'open' ? this.sendAll() : this.reach()
  }

  private mark(failed: boolean, messageId?: string): void {
    this.update({
      pending: this.state.pending.map((message) =>
        messageId === undefined || message.messageId === messageId ? { ...message, failed } : message,
      ),
    })
  }

  private pause(failures: number): Promise<void> {
    return this.around.wait(Math.min(FIRST_DELAY * 2 ** failures, LONGEST_DELAY))
  }

  /** One after the other, in the shopper's order. */
  private async sendAll(): Promise<void> {
    if (this.sending || this.state.phase !== 'open') return
    this.sending = true
    this.update({ typing: true })
    try {
      for (let next = this.nextPending(); next; next = this.nextPending()) {
        if (!(await this.deliver(next))) break
      }
    } finally {
      this.sending = false
      this.update({ typing: false })
    }
  }

  private nextPending(): Pending | undefined {
    const first = this.state.pending[0]
    return first && !first.failed ? first : undefined
  }

  private async deliver(message: Pending): Promise<boolean> {
    const body = message.choice
      ? { messageId: message.messageId, choice: message.choice }
      : { messageId: message.messageId, text: message.text }
    for (let attempt = 0; attempt < SEND_ATTEMPTS; attempt++) {
      try {
        await this.around.protocol.send(body, (answer) => this.take([answer]))
        this.update({
          connection: 'online',
          pending: this.state.pending.filter((other) => other.messageId !== message.messageId),
        })
        await this.fillGaps()
        return true
      } catch (failure) {
        if (failure instanceof Refused && !failure.retry) break
        this.update({ connection: 'reconnecting' })
        await this.pause(attempt)
      }
    }
    this.mark(true, message.messageId)
    return false
  }

  /** The answer's stream carries the bot's messages only; what came from elsewhere meanwhile is fetched. */
  private async fillGaps(): Promise<void> {
    const known = new Set(this.state.messages.map((message) => message.sequence))
    const last = Math.max(0, ...known)
    const first = Math.min(last, ...known)
    for (let sequence = first; sequence < last; sequence++) {
      if (!known.has(sequence)) {
        this.take(await this.around.protocol.messagesAfter(sequence - 1))
        return
      }
    }
  }

  private async listen(): Promise<void> {
    const abort = new AbortController()
    this.listening = abort
    let failures = 0
    while (!abort.signal.aborted) {
      try {
        await this.around.protocol.listen(
          this.lastSequence(),
          abort.signal,
          (message) => {
            failures = 0
            this.take([message])
          },
          () => this.update({ connection: 'online' }),
        )
      } catch (failure) {
        if (failure instanceof Refused && !failure.retry) return
      }
      if (abort.signal.aborted) return
      await this.pause(failures++)
    }
  }

  private lastSequence(): number {
    return this.state.messages.at(-1)?.sequence ?? 0
  }

  private take(arrived: Message[]): void {
    const bySequence = new Map(this.state.messages.map((message) => [message.sequence, message]))
    const news = arrived.filter((message) => !bySequence.has(message.sequence))
    if (news.length === 0) return
    for (const message of news) bySequence.set(message.sequence, message)
    const fromBot = news.filter((message) => message.from === 'bot').length
    this.update({
      messages: [...bySequence.values()].sort((a, b) => a.sequence - b.sequence),
      pending: this.state.pending.filter((waiting) => !news.some((message) => message.id === waiting.messageId)),
      unread: this.visible ? 0 : this.state.unread + fromBot,
    })
  }

  private update(change: Partial<ChatState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
