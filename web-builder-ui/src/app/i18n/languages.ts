/** The languages of the builder itself. Bots speak more of them: see `features/bots/model/flow.ts`. */
export const uiLanguages = [
  { code: 'fr', name: 'Français', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
  { code: 'en', name: 'English', direction: 'ltr' },
] as const

export type UiLanguage = (typeof uiLanguages)[number]['code']

export function isUiLanguage(code: string | null | undefined): code is UiLanguage {
  return uiLanguages.some((language) => language.code === code)
}

export function directionOf(code: string): 'ltr' | 'rtl' {
  return code === 'ar' || code === 'ar-DZ' ? 'rtl' : 'ltr'
}

/**
 * The locale for numbers and dates. Algerian Arabic writes western digits, and the French of Algeria groups by spaces;
 * `Intl` knows both under their country.
 */
export function formattingLocale(code: string): string {
  return { ar: 'ar-DZ', fr: 'fr-DZ', en: 'en-GB' }[code] ?? 'fr-DZ'
}
