import { useInfiniteQuery } from '@tanstack/react-query'
import { api, type Query } from './client'

/** How every service answers a list: `?limit&cursor` → items and the cursor of the next page. */
export interface Page<T> {
  items: T[]
  next: string | null
}

/** A list that grows by "show more". The query parameters are part of the cache key. */
export function usePages<T>(
  path: string,
  query: Query = {},
  options: { refetchInterval?: number; enabled?: boolean } = {},
) {
  const pages = useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<T>>(path, { query: { limit: 50, ...query, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    ...options,
  })
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items) ?? [] }
}
