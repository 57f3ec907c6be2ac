import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText } from '@/api/localized'
import type { Money } from '@/api/money'
import { usePages } from '@/api/page'

export interface Product {
  productId: string
  handle: string
  version: number
  title: LocalizedText
  description: LocalizedText
  category: string
  brand: string | null
  imageUrl: string | null
  active: boolean
  variants: Variant[]
  changedAt: string
}

export interface Variant {
  variantId: string | null
  sku: string
  barcode: string | null
  options: Record<string, string>
  price: Money
  compareAtPrice: Money | null
  reportedStock: number | null
}

const products = '/api/v1/products'

export function useProducts(query: string) {
  return usePages<Product>(products, { query })
}

export function useSetOnSale() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ productId, onSale }: { productId: string; onSale: boolean }) =>
      api.put<Product>(`${products}/${productId}/sale`, { onSale }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [products] }),
  })
}

/** The cheapest and the dearest variant; the same one when there is one price. */
export function priceRange(product: Product): { from: Money; to: Money } | undefined {
  const prices = product.variants.map((variant) => variant.price).sort((a, b) => Number(a.amount) - Number(b.amount))
  const from = prices[0]
  const to = prices.at(-1)
  return from && to ? { from, to } : undefined
}
