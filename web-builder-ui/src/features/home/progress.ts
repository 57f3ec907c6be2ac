import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/page'
import { useShop } from '@/app/session/me'

export const steps = ['import', 'create', 'try', 'publish', 'install'] as const
export type Step = (typeof steps)[number]

export interface Progress {
  done: ReadonlySet<Step>
  /** The bot to go on with; undefined before there is one. */
  botId: string | undefined
}

interface BotLine {
  id: string
  liveVersion: number | null
}

/** How far the shop is, read off what exists. Trying a bot leaves no trace elsewhere, so the test pane notes it in this browser. */
export function useProgress() {
  const shop = useShop()
  return useQuery({
    queryKey: ['progress', shop.id],
    staleTime: 0,
    queryFn: async (): Promise<Progress> => {
      const first = { query: { limit: 1 } }
      const [products, bots, conversations] = await Promise.all([
        api.get<Page<unknown>>('/api/v1/products', first),
        api.get<Page<BotLine>>('/api/v1/bots'),
        api.get<Page<unknown>>('/api/v1/conversations', first),
      ])
      return progressOf({
        products: products.items.length,
        bots: bots.items,
        conversations: conversations.items.length,
        tried: localStorage.getItem(`retailbot.tried.${shop.id}`) !== null,
      })
    },
  })
}

interface Facts {
  products: number
  bots: readonly BotLine[]
  conversations: number
  tried: boolean
}

export function progressOf({ products, bots, conversations, tried }: Facts): Progress {
  const live = bots.find((bot) => bot.liveVersion !== null)
  const reached: Record<Step, boolean> = {
    import: products > 0,
    create: bots.length > 0,
    // Who has published has tried, wherever it was.
    try: tried || live !== undefined,
    publish: live !== undefined,
    install: live !== undefined && conversations > 0,
  }
  return { done: new Set(steps.filter((step) => reached[step])), botId: (live ?? bots[0])?.id }
}
