import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Money as MoneyValue } from '@/api/money'
import { formattingLocale } from '@/app/i18n/languages'
import { formatMoney, formatNumber, formatRelative } from './format'

/** Numbers are isolated (`bdi`) so that they never reorder the Arabic words around them. */
export function Money({ value, whole = false }: { value: MoneyValue; whole?: boolean }) {
  const { i18n } = useTranslation()
  return <bdi className="tabular whitespace-nowrap">{formatMoney(value, i18n.language, whole)}</bdi>
}

interface NumeralProps {
  value: number
  percent?: boolean
  digits?: number
  /** What was counted so far: there are more. */
  orMore?: boolean
}

export function Numeral({ value, percent = false, digits = 0, orMore = false }: NumeralProps) {
  const { i18n } = useTranslation()
  return (
    <bdi className="tabular whitespace-nowrap">
      {formatNumber(value, i18n.language, { percent, digits })}
      {orMore && '+'}
    </bdi>
  )
}

/** "5 minutes ago", with the exact time on hover, and kept right while the page stays open. */
export function RelativeTime({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <time dateTime={at} title={exactTime(at, i18n.language)} className="whitespace-nowrap">
      {formatRelative(Date.parse(at), now, i18n.language)}
    </time>
  )
}

export function ExactTime({ at }: { at: string }) {
  const { i18n } = useTranslation()
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {exactTime(at, i18n.language)}
    </time>
  )
}

function exactTime(at: string, language: string): string {
  return new Intl.DateTimeFormat(formattingLocale(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(at))
}
