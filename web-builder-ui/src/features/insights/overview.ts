import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText } from '@/api/localized'
import type { Money } from '@/api/money'

export interface Overview {
  /** Days in the shop's time zone, both included. */
  from: string
  to: string
  timeZone: string
  totals: Totals
  /** The same totals over as many days before. */
  previous: Totals
  days: Day[]
  funnel: FunnelStep[]
  topProducts: TopProduct[]
  botQuality: { understood: number; notUnderstood: number; byLanguage: LanguageQuality[] }
  codRisk: WilayaRisk[]
  updatedAt: string
}

export interface Totals {
  conversations: number
  orders: number
  confirmedOrders: number
  revenue: Money
  cartsAbandoned: number
  cartsRecovered: number
  recoveredRevenue: Money
}

export interface Day {
  day: string
  conversations: number
  orders: number
  revenue: Money
}

export interface FunnelStep {
  step: string
  conversations: number
}

export interface TopProduct {
  productId: string
  title: LocalizedText
  quantity: number
  revenue: Money
}

export interface LanguageQuality {
  language: string
  understood: number
  notUnderstood: number
}

export interface WilayaRisk {
  wilayaCode: string
  settled: number
  refused: number
  refusalRate: number
  ordersAtRisk: number
  expectedLoss: Money
}

export interface Period {
  from: string
  to: string
}

/** Events reach the warehouse within seconds, so the page asks again while it is looked at. */
export function useOverview(period: Period) {
  return useQuery({
    queryKey: ['/api/v1/insights/overview', period],
    queryFn: () => api.get<Overview>('/api/v1/insights/overview', { query: { ...period } }),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  })
}

/** The last `days` days up to `today` (YYYY-MM-DD), both included. */
export function lastDays(days: number, today: string): Period {
  const first = new Date(`${today}T00:00:00Z`)
  first.setUTCDate(first.getUTCDate() - days + 1)
  return { from: first.toISOString().slice(0, 10), to: today }
}

/** Today where the shop is; the browser may be elsewhere. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(),
  )
}

/** Change against the days before; undefined when there is nothing to compare with. */
export function changeOf(now: number, before: number): number | undefined {
  return before === 0 ? undefined : (now - before) / before
}

/** The step with the largest share of people lost, where something can be done. */
export function worstStep(
  funnel: readonly FunnelStep[],
): { from: FunnelStep; to: FunnelStep; lost: number } | undefined {
  const drops = funnel.slice(1).flatMap((to, index) => {
    const from = funnel[index]
    return from && from.conversations > 0 ? [{ from, to, lost: 1 - to.conversations / from.conversations }] : []
  })
  return drops.reduce<(typeof drops)[number] | undefined>(
    (worst, drop) => (!worst || drop.lost > worst.lost ? drop : worst),
    undefined,
  )
}

export function bestDay(days: readonly Day[]): Day | undefined {
  const best = days.reduce<Day | undefined>(
    (top, day) => (!top || Number(day.revenue.amount) > Number(top.revenue.amount) ? day : top),
    undefined,
  )
  return best && Number(best.revenue.amount) > 0 ? best : undefined
}

export function shareUnderstood({
  understood,
  notUnderstood,
}: {
  understood: number
  notUnderstood: number
}): number | undefined {
  const all = understood + notUnderstood
  return all === 0 ? undefined : understood / all
}
