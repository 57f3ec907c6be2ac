import type { Money } from '@/api/money'
import { formattingLocale } from '@/app/i18n/languages'

/** What Algerians write after an amount; `Intl` would say "DZD" in English and in French. */
const dinar: Record<string, string> = { ar: 'د.ج', fr: 'DA', en: 'DA' }

const noBreak = '\u00a0'

export function formatMoney(money: Money, language: string, whole = false): string {
  const value = Number(money.amount)
  const cents = !whole && !Number.isInteger(value)
  const digits = { minimumFractionDigits: cents ? 2 : 0, maximumFractionDigits: whole ? 0 : 2 }
  const locale = formattingLocale(language)
  if (money.currency === 'DZD')
    return new Intl.NumberFormat(locale, digits).format(value) + noBreak + (dinar[language] ?? 'DA')
  return new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency, ...digits }).format(value)
}

export function formatNumber(value: number, language: string, { percent = false, digits = 0 } = {}): string {
  return new Intl.NumberFormat(formattingLocale(language), {
    style: percent ? 'percent' : 'decimal',
    maximumFractionDigits: digits,
  }).format(value)
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

export function formatRelative(at: number, now: number, language: string): string {
  const seconds = Math.round((at - now) / 1000)
  const format = new Intl.RelativeTimeFormat(formattingLocale(language), { numeric: 'auto' })
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit)
  }
  return format.format(0, 'second')
}

export function formatDay(
  day: string,
  language: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' },
): string {
  return new Intl.DateTimeFormat(formattingLocale(language), options).format(new Date(day))
}
