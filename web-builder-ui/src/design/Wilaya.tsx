import { useTranslation } from 'react-i18next'
import wilayas from './wilayas.json'

/** A wilaya by its code, in the page's language; a code newer than this page is shown as it is. */
export function Wilaya({ code }: { code: string }) {
  const { i18n } = useTranslation()
  return <bdi>{wilayaName(code, i18n.language)}</bdi>
}

export function wilayaName(code: string, language: string): string {
  const names = (wilayas as Record<string, string[]>)[code]
  return names?.[language === 'ar' ? 1 : 0] ?? code
}
