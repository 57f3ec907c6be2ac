import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAuth } from 'react-oidc-context'
import { api } from '@/api/client'
import type { UiLanguage } from '@/app/i18n/languages'
import type { Shop } from '@/app/session/me'

export const industries = ['fashion', 'electronics', 'grocery', 'other'] as const
export type Industry = (typeof industries)[number]

export interface NewShop {
  name: string
  industry: Industry
  defaultLanguage: UiLanguage
}

/** Registers the shop, makes it the active one and fetches a token that names it. */
export function useRegisterShop() {
  const auth = useAuth()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (shop: NewShop) => {
      const registered = await api.create<Shop>('/api/v1/shops', shop)
      await auth.signinSilent()
      return registered
    },
    onSuccess: () => queries.resetQueries(),
  })
}
