import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useAuth } from 'react-oidc-context'
import { api } from '@/api/client'

export type Role = 'owner' | 'manager' | 'agent' | 'analyst'

export interface Shop {
  id: string
  name: string
  demo: boolean
  industry?: string
  currency?: string
  defaultLanguage?: string
  timeZone?: string
}

export interface ShopMembership {
  id: string
  name: string
  demo: boolean
  role: Role
}

export interface Me {
  user: { name: string; email: string }
  shop: Shop | null
  role: Role | null
  shops: ShopMembership[]
  /** The token does not name the active shop yet: fetch a new one before anything else. */
  tokenOutdated?: boolean
}

export const meKey = ['/api/v1/me']

export function useMe() {
  return useQuery({ queryKey: meKey, queryFn: () => api.get<Me>('/api/v1/me'), staleTime: 60_000 })
}

/** The shop of the page frame; only for pages, which are never shown without one. */
export function useShop(): Shop {
  const shop = useMe().data?.shop
  if (!shop) throw new Error('This page was shown before the shop was known')
  return shop
}

/** Agents and analysts look at bots and settings; owners and managers change them. */
export function useMayEdit(): boolean {
  const role = useMe().data?.role
  return role === 'owner' || role === 'manager'
}

/** The token names the shop, so a change of shop is complete only once a new token has arrived. */
export function useSwitchShop() {
  const auth = useAuth()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (shopId: string) => {
      await api.put('/api/v1/me/active-shop', { shopId })
      await auth.signinSilent()
    },
    onSuccess: () => queries.resetQueries(),
  })
}
