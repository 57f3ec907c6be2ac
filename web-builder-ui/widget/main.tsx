/** @jsxImportSource preact */
import { render } from 'preact'
import { Chat } from './chat'
import { newId } from './newId'
import { type CartRequest, Protocol } from './protocol'
import { type PageSettings, readSettings } from './settings'
import style from './style.css?inline'
import { TEXTS } from './texts'
import { Widget } from './view/Widget'

/** What a shop's page may call once the script is there; it also hears `retailbot:ready` on the document. */
export interface PageInterface extends PageSettings {
  open(): void
  getCart(): Promise<unknown>
  putCart(cart: CartRequest): Promise<unknown>
  restoreCart(token: string): Promise<unknown>
}

declare global {
  interface Window {
    retailbot?: PageSettings | PageInterface
  }
}

/** Private browsing may forbid storage: the conversation then lasts as long as the page. */
function rememberIn(key: string) {
  let token: string | undefined
  return {
    load: () => {
      try {
        return localStorage.getItem(key) ?? token
      } catch {
        return token
      }
    },
    save: (value: string) => {
      token = value
      try {
        localStorage.setItem(key, value)
      } catch {
        // The token stays in memory.
      }
    },
  }
}

function start(page: PageSettings, scriptAddress: string): void {
  const settings = readSettings(page, scriptAddress, document.documentElement.lang)
  const chat = new Chat({
    protocol: new Protocol(settings),
    language: settings.language,
    memory: rememberIn(`retailbot.${settings.botKey}`),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    newId,
  })
  const host = document.createElement('div')
  host.id = 'retailbot'
  const root = host.attachShadow({ mode: 'open' })
  const sheet = document.createElement('style')
  sheet.textContent = style
  const mount = document.createElement('div')
  mount.lang = settings.language
  mount.dir = settings.language === 'ar' ? 'rtl' : 'ltr'
  root.append(sheet, mount)
  document.body.append(host)
  render(<Widget chat={chat} texts={TEXTS[settings.language]} />, mount)
  window.retailbot = {
    ...page,
    open: () => document.dispatchEvent(new Event('retailbot:open')),
    getCart: () => chat.cart(),
    putCart: (cart) => chat.changeCart(cart),
    restoreCart: (token) => chat.restoreCart(token),
  }
  addEventListener('pagehide', () => chat.close())
  // Back and Forward may bring the page as it was left, with the live channel closed.
  addEventListener('pageshow', (event) => event.persisted && chat.resume())
  document.dispatchEvent(new Event('retailbot:ready'))
}

const script = document.currentScript
if (script instanceof HTMLScriptElement && window.retailbot?.botKey) {
  const page = window.retailbot
  const address = script.src
  if (document.body) start(page, address)
  else addEventListener('DOMContentLoaded', () => start(page, address))
}
