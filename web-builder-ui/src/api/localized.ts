/** A text by language code. At least one language is there. */
export type LocalizedText = Readonly<Record<string, string>>

/** The page's language first, then French, which nearly everything has, then whatever there is. */
export function inLanguage(text: LocalizedText, language: string): string {
  return text[language] ?? text.fr ?? Object.values(text)[0] ?? ''
}
