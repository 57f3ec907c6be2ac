import i18next, { type BackendModule, type i18n, type ReadCallback } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { directionOf, isUiLanguage, type UiLanguage } from './languages'

type Texts = Record<string, unknown>

const files = import.meta.glob<{ default: Texts }>(['../locales/*.json', '../../features/*/locales/*.json'])

function fileOf(area: string, language: string): string {
  return area === 'app' ? `../locales/${language}.json` : `../../features/${area}/locales/${language}.json`
}

/** Each feature's texts are a chunk of their own, fetched with the feature's first page. */
const filesOnDemand: BackendModule = {
  type: 'backend',
  init() {},
  read(language: string, area: string, done: ReadCallback) {
    const load = files[fileOf(area, language)]
    if (!load) {
      done(new Error(`no texts for ${area} in ${language}`), false)
      return
    }
    load().then(
      (file) => done(null, file.default as never),
      (cause: Error) => done(cause, false),
    )
  },
}

export function savedLanguage(): UiLanguage {
  const current = document.documentElement.lang
  return isUiLanguage(current) ? current : 'fr'
}

function applyToDocument(language: string) {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

export async function startTexts(): Promise<i18n> {
  i18next.use(filesOnDemand).use(initReactI18next)
  i18next.on('languageChanged', applyToDocument)
  await i18next.init({
    lng: savedLanguage(),
    fallbackLng: false,
    supportedLngs: ['ar', 'fr', 'en'],
    ns: ['app'],
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { useSuspense: true },
  })
  return i18next
}

export async function changeLanguage(language: UiLanguage): Promise<void> {
  localStorage.setItem('retailbot.language', language)
  await i18next.changeLanguage(language)
}

export function loadTexts(area: string): Promise<void> {
  return i18next.loadNamespaces(area)
}
