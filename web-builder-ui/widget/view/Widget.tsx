/** @jsxImportSource preact */
import { Component, createRef } from 'preact'
import type { Chat } from '../chat'
import type { Texts } from '../texts'
import { Panel } from './Panel'

interface Props {
  chat: Chat
  texts: Texts
}

/**
 * The round button in the corner, and the panel that it opens. It lives as long as the page does. Classes here and in the
 * panel: hooks would be a tenth of the script that every page of the shop loads.
 */
export class Widget extends Component<Props, { isOpen: boolean }> {
  override state = { isOpen: false }
  private readonly launcher = createRef<HTMLButtonElement>()

  override componentDidMount() {
    this.props.chat.subscribe(() => this.setState({}))
    document.addEventListener('retailbot:open', () => this.toggle(true))
  }

  override componentDidUpdate(_: Props, before: { isOpen: boolean }) {
    // Not earlier: on a phone the launcher is not there while the panel is.
    if (before.isOpen && !this.state.isOpen) this.launcher.current?.focus()
  }

  private toggle(isOpen: boolean) {
    this.setState({ isOpen })
    this.props.chat.show(isOpen)
  }

  override render({ chat, texts }: Props, { isOpen }: { isOpen: boolean }) {
    const state = chat.current()
    const brand = state.theme.primary
    const unread = isOpen ? 0 : state.unread
    const label = unread ? `${texts.open} (${texts.unread(unread)})` : texts.open
    return (
      <div class="widget" style={brand ? { '--brand': brand } : undefined}>
        {isOpen && <Panel chat={chat} state={state} texts={texts} onClose={() => this.toggle(false)} />}
        <button
          type="button"
          class="launcher"
          ref={this.launcher}
          aria-expanded={isOpen}
          aria-label={isOpen ? texts.close : label}
          onClick={() => this.toggle(!isOpen)}
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
          {unread > 0 && <span class="unread">{unread}</span>}
        </button>
      </div>
    )
  }
}
