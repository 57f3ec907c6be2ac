import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText } from '@/api/localized'
import { usePages } from '@/api/page'

export interface StockItem {
  variantId: string
  productId: string
  sku: string
  title: LocalizedText
  location: string
  onHand: number
  reserved: number
  available: number
  /** Null while the shop's default applies. */
  threshold: number | null
  changedAt: string
  version: number
}

export interface StockAlert {
  alertId: string
  variantId: string
  productId: string
  sku: string
  title: LocalizedText
  kind: 'LOW_STOCK' | 'OUT_OF_STOCK'
  available: number
  threshold: number
  raisedAt: string
  resolvedAt: string | null
  acknowledgedAt: string | null
}

export interface StockSettings {
  defaultThreshold: number
}

export const stock = '/api/v1/stock'
export const alerts = '/api/v1/stock-alerts'
export const stockSettings = `${alerts}/settings`

export function useStock(query: string) {
  return usePages<StockItem>(stock, { query })
}

/** Asked again now and then: an order that arrives may raise one at any moment. */
export function useOpenAlerts() {
  return usePages<StockAlert>(alerts, { open: true }, { refetchInterval: 10_000 })
}

export function useAcknowledge() {
  return useStockChange((alertId: string) => api.post<StockAlert>(`${alerts}/${alertId}/acknowledgement`))
}

/** Two people may count at the same time: the version that was on the screen goes along. */
export function useCount() {
  return useStockChange(({ item, onHand }: { item: StockItem; onHand: number }) =>
    api.put<StockItem>(`${stock}/${item.variantId}`, { onHand }, { ifMatch: `"${item.version}"` }),
  )
}

export function useChangeThreshold() {
  return useStockChange(({ variantId, threshold }: { variantId: string; threshold: number | null }) =>
    api.put<StockItem>(`${stock}/${variantId}/threshold`, { threshold }),
  )
}

function useStockChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all([stock, alerts].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  })
}
