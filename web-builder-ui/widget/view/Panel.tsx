/** @jsxImportSource preact */
import { Component, createRef } from 'preact'
import type { Chat, ChatState } from '../chat'
import type { Texts } from '../texts'
import { Bubble } from './Bubble'

interface Props {
  chat: Chat
  state: ChatState
  texts: Texts
  onClose: () => void
}

/** The open chat. Focus starts in the text field and Escape closes. */
export class Panel extends Component<Props, { draft: string }> {
  override state = { draft: '' }
  private readonly field = createRef<HTMLTextAreaElement>()
  private readonly log = createRef<HTMLDivElement>()

  override componentDidMount() {
    this.field.current?.focus()
    this.scrollDown()
  }

  override componentDidUpdate({ state: before }: Props) {
    const { state } = this.props
    if (before.messages !== state.messages || before.pending !== state.pending || before.typing !== state.typing) {
      this.scrollDown()
    }
  }

  private scrollDown() {
    const log = this.log.current
    log?.scrollTo({ top: log.scrollHeight })
  }

  private send() {
    this.props.chat.say(this.state.draft)
    this.setState({ draft: '' })
    this.field.current?.focus()
  }

  override render({ chat, state, texts, onClose }: Props, { draft }: { draft: string }) {
    const last = state.messages.at(-1)
    return (
      <div
        class="panel"
        role="dialog"
        aria-label={state.botName || texts.open}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <header>
          <strong dir="auto">{state.botName || '\u00A0'}</strong>
          <button type="button" class="plain" aria-label={texts.close} onClick={onClose}>
            ✕
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <div class="log" role="log" aria-live="polite" tabIndex={0} aria-label={texts.open} ref={this.log}>
          {state.messages.map((message) => (
            <Bubble
              key={message.sequence}
              message={message}
              texts={texts}
              // Buttons of an answered question are history.
              active={message === last && state.pending.length === 0}
              onChoice={(choice) => chat.choose(choice.id, choice.label)}
            />
          ))}
          {state.pending.map((message) => (
            <div class={`row mine ${message.failed ? 'failed' : 'sending'}`} key={message.messageId}>
              <p class="bubble" dir="auto">
                {message.text}
              </p>
              {message.failed && (
                <button type="button" class="retry" onClick={() => chat.retry()}>
                  {texts.failed} <u>{texts.retry}</u>
                </button>
              )}
            </div>
          ))}
          {state.typing && (
            <div class="row">
              <span class="bubble dots" role="img" aria-label={texts.typing}>
                <i />
                <i />
                <i />
              </span>
            </div>
          )}
        </div>
        <div role="status">
          {state.phase === 'refused' ? (
            <p class="notice">{texts.unavailable}</p>
          ) : (
            state.connection === 'reconnecting' && <p class="notice">{texts.reconnecting}</p>
          )}
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            this.send()
          }}
        >
          <textarea
            ref={this.field}
            rows={1}
            // An empty field, and its placeholder, read in the direction of the page.
            dir={draft ? 'auto' : undefined}
            maxLength={4000}
            placeholder={texts.write}
            aria-label={texts.write}
            value={draft}
            onInput={(event) => this.setState({ draft: event.currentTarget.value })}
            onKeyDown={(event) => {
              // While an input method composes, Enter chooses a word.
              if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
                event.preventDefault()
                this.send()
              }
            }}
          />
          <button type="submit" class="send" aria-label={texts.send} disabled={!draft.trim()}>
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path fill="currentColor" d="M3 20v-6l8-2-8-2V4l19 8z" />
            </svg>
          </button>
        </form>
      </div>
    )
  }
}
