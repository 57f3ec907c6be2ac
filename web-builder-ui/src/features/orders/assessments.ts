import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText } from '@/api/localized'
import type { Money } from '@/api/money'
import { usePages } from '@/api/page'
import type { Outcome } from './orders'

export type CaseState = 'PASSED' | 'AWAITING_SHOPPER' | 'IN_REVIEW' | 'CONFIRMED' | 'CANCELLED'

export interface Assessment {
  assessmentId: string
  orderId: string
  orderNumber: string
  probability: number
  outcome: Outcome
  state: CaseState
  total: Money
  expectedLoss: Money
  wilayaCode: string
  reasons: Reason[]
  modelVersion: string
  placedAt: string
  assessedAt: string
  decision: {
    result: CaseState
    by: 'SHOPPER' | 'AGENT' | null
    userId: string | null
    note: string | null
    at: string
  } | null
}

export interface Reason {
  code: string
  effect: 'RAISES' | 'LOWERS'
  /** In log-odds: how heavily it weighs. */
  contribution: number
  text: LocalizedText
}

export interface CodSettings {
  verifyFrom: number
  reviewFrom: number
  shippingCost: number
  reminderAfterMinutes: number
  expiresAfterMinutes: number
}

const assessments = '/api/v1/assessments'
const queue = `${assessments}/review-queue`
export const codSettings = '/api/v1/cod-settings'

export function useReviewQueue() {
  return usePages<Assessment>(queue, {}, { refetchInterval: 8_000 })
}

export function useAssessment(orderId: string) {
  return useQuery({
    queryKey: [assessments, orderId],
    queryFn: () => api.get<Assessment>(`${assessments}/${orderId}`),
    retry: false,
  })
}

export function useDecide() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ orderId, ...decision }: { orderId: string; decision: 'CONFIRM' | 'CANCEL'; note?: string }) =>
      api.post<Assessment>(`${assessments}/${orderId}/decision`, decision),
    onSettled: () =>
      Promise.all([queue, assessments, '/api/v1/orders'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  })
}

/** What the queue is about to cost, if nobody looks: the sum of expected losses. */
export function lossOf(cases: readonly Assessment[]): Money | undefined {
  const currency = cases[0]?.expectedLoss.currency
  if (!currency) return undefined
  const sum = cases.reduce((total, { expectedLoss }) => total + Number(expectedLoss.amount), 0)
  return { amount: sum.toFixed(2), currency }
}
