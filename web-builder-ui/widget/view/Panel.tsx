/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
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
export function Panel({ chat, state, texts, onClose }: Props) {
  const [draft, setDraft] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const log = useRef<HTMLDivElement>(null)
  const last = state.messages.at(-1)

  useEffect(() => field.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what scrolls the log down
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [state.messages.length, state.pending.length, state.typing])

  const send = () => {
    chat.say(draft)
    setDraft('')
    field.current?.focus()
  }

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
      <div class="log" role="log" aria-live="polite" tabIndex={0} aria-label={texts.open} ref={log}>
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
      {state.connection === 'reconnecting' && <div class="notice">{texts.reconnecting}</div>}
      {state.phase === 'refused' && <div class="notice">{texts.unavailable}</div>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          maxLength={4000}
          placeholder={texts.write}
          aria-label={texts.write}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While an input method composes, Enter chooses a word.
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
              event.preventDefault()
              send()
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
