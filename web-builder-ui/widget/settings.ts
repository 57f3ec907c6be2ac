/** What the page says before the script: `window.retailbot = {botKey: '…'}`. */
export interface PageSettings {
  botKey: string
  /** `ar`, `fr` or `en`; the page's or the browser's language when absent. */
  language?: string
}

export type InterfaceLanguage = 'ar' | 'fr' | 'en'

export interface Settings {
  botKey: string
  gateway: string
  language: InterfaceLanguage
}

const LANGUAGES: readonly InterfaceLanguage[] = ['ar', 'fr', 'en']

/** Reads the settings; the gateway is where the script came from, so that the snippet stays two lines. */
export function readSettings(page: PageSettings, scriptAddress: string, documentLanguage: string): Settings {
  const wanted = [page.language, documentLanguage, navigator.language]
    .map((code) => (code ?? '').slice(0, 2).toLowerCase())
    .find((code): code is InterfaceLanguage => LANGUAGES.includes(code as InterfaceLanguage))
  return { botKey: page.botKey, gateway: new URL(scriptAddress).origin, language: wanted ?? 'fr' }
}
