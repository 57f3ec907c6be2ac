import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText } from '@/api/localized'
import type { Money } from '@/api/money'
import { usePages } from '@/api/page'

export const statuses = [
  'PLACED',
  'ON_HOLD',
  'CONFIRMED',
  'SHIPPED',
  'DELIVERED',
  'CANCELLED',
  'REFUSED',
  'RETURNED',
] as const
export type OrderStatus = (typeof statuses)[number]
/** Whether the parcel may still go out. */
export const underWay = (status: OrderStatus) => status === 'PLACED' || status === 'ON_HOLD' || status === 'CONFIRMED'

export type Outcome = 'APPROVED' | 'VERIFICATION_NEEDED' | 'REVIEW_NEEDED'

export interface Risk {
  /** That the parcel is refused at the door, 0 to 1. */
  probability: number
  outcome: Outcome
}

export interface OrderSummary {
  orderId: string
  number: string
  status: OrderStatus
  channel: string
  language: string
  historical: boolean
  placedAt: string
  changedAt: string
  /** Null for roles that may not know who ordered. */
  customerName: string | null
  wilayaCode: string
  commune: string
  items: number
  total: Money
  stockShort: boolean
  risk: Risk | null
}

export interface Order extends Omit<OrderSummary, 'customerName' | 'items'> {
  contact: { name: string; phone: string; address: string | null } | null
  lines: OrderLine[]
  deliveryFee: Money
  /** Statuses that may follow. */
  allowed: OrderStatus[]
  timeline: TimelineEntry[]
}

export interface OrderLine {
  variantId: string
  productId: string
  sku: string
  title: LocalizedText
  quantity: number
  unitPrice: Money
}

export interface TimelineEntry {
  at: string
  what: string
  from: OrderStatus | null
  to: OrderStatus | null
  reason: string | null
  note: string | null
  by: string | null
}

const orders = '/api/v1/orders'

/** Kept fresh while it is looked at: scores and answers arrive seconds after the order. */
export function useOrders(filter: { status?: OrderStatus; query: string }) {
  return usePages<OrderSummary>(orders, { status: filter.status, query: filter.query }, { refetchInterval: 8_000 })
}

export function useOrder(orderId: string | undefined) {
  return useQuery({
    queryKey: [orders, 'one', orderId],
    queryFn: () => api.get<Order>(`${orders}/${orderId}`),
    enabled: orderId !== undefined,
    refetchInterval: 8_000,
  })
}

export function useMoveOrder() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ orderId, to, reason }: { orderId: string; to: OrderStatus; reason?: string }) =>
      api.post<Order>(`${orders}/${orderId}/status`, { to, reason: reason || undefined }),
    onSettled: () => queries.invalidateQueries({ queryKey: [orders] }),
  })
}
