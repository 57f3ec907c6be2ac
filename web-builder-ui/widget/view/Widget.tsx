/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Chat } from '../chat'
import type { Texts } from '../texts'
import { Panel } from './Panel'

/** The round button in the corner, and the panel that it opens. */
export function Widget({ chat, texts }: { chat: Chat; texts: Texts }) {
  const [state, setState] = useState(chat.current())
  const [isOpen, setOpen] = useState(false)
  const launcher = useRef<HTMLButtonElement>(null)

  useEffect(() => chat.subscribe(() => setState(chat.current())), [chat])

  const toggle = (open: boolean) => {
    setOpen(open)
    chat.show(open)
    if (open) chat.open().catch(() => undefined)
    else launcher.current?.focus()
  }
  useEffect(() => {
    const open = () => toggle(true)
    document.addEventListener('retailbot:open', open)
    return () => document.removeEventListener('retailbot:open', open)
  })

  const brand = state.theme.primary
  return (
    <div class="widget" style={brand ? { '--brand': brand } : undefined}>
      {isOpen && <Panel chat={chat} state={state} texts={texts} onClose={() => toggle(false)} />}
      <button
        type="button"
        class="launcher"
        ref={launcher}
        aria-expanded={isOpen}
        aria-label={isOpen ? texts.close : texts.open}
        onClick={() => toggle(!isOpen)}
      >
        <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
          <path
            fill="currentColor"
            d={
              isOpen
                ? 'M12 15.5 4.5 8 6 6.5l6 6 6-6L19.500 8z'
                : 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H9l-5 4v-4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z'
            }
          />
        </svg>
        {!isOpen && state.unread > 0 && (
          <span class="unread">
            {state.unread}
            <span class="hidden">{texts.unread(state.unread)}</span>
          </span>
        )}
      </button>
    </div>
  )
}
