import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText } from '@/api/localized'
import type { Money } from '@/api/money'
import { usePages } from '@/api/page'

export type CartState = 'ACTIVE' | 'ABANDONED' | 'EMPTIED' | 'ORDERED'
export type ReminderState = 'SCHEDULED' | 'REQUESTED' | 'DELIVERED' | 'FAILED' | 'CANCELLED'

export interface LeftCart {
  cartId: string
  state: CartState
  /** The order followed a delivered reminder. */
  recovered: boolean
  /** The shopper left a phone number and agreed to be reminded. */
  reachable: boolean
  language: string
  items: number
  total: Money
  lines: { variantId: string; sku: string; title: LocalizedText; quantity: number; unitPrice: Money }[]
  abandonedAt: string
  orderId: string | null
  reminders: Reminder[]
}

export interface Reminder {
  id: string
  step: number
  state: ReminderState
  dueAt: string
  requestedAt: string | null
  deliveredAt: string | null
  reason: string | null
  failure: string | null
}

export interface Results {
  from: string
  to: string
  abandoned: number
  requested: number
  delivered: number
  failed: number
  reminded: number
  recovered: number
  revenue: Money
}

export interface RecoverySettings {
  enabled: boolean
  abandonAfterMinutes: number
  secondReminderAfterMinutes: number | null
  quietHours: { enabled: boolean; from: string; until: string }
}

const recovery = '/api/v1/recovery'
export const recoverySettings = `${recovery}/settings`

export function useLeftCarts() {
  return usePages<LeftCart>(`${recovery}/carts`, {}, { refetchInterval: 8_000 })
}

export function useResults() {
  return useQuery({
    queryKey: [recovery, 'results'],
    queryFn: () => api.get<Results>(`${recovery}/results`),
    refetchInterval: 15_000,
  })
}
