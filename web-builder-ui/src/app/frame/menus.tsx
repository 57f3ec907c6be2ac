import { lazy, Suspense } from 'react'
import { Skeleton } from '@/design/Skeleton'

const lazyMenus = {
  ShopSwitcher: lazy(() => import('./ShopSwitcher')),
  LanguageMenu: lazy(() => import('./LanguageMenu')),
  AccountMenu: lazy(() => import('./AccountMenu')),
}

/** Menus arrive right after the first paint; until then a grey stand-in of the same size keeps their place. */
export function ShopSwitcher() {
  return (
    <Suspense fallback={<Skeleton className="h-11 flex-1" />}>
      <lazyMenus.ShopSwitcher />
    </Suspense>
  )
}

export function LanguageMenu() {
  return (
    <Suspense fallback={<Skeleton className="h-8 w-24 pointer-coarse:h-10" />}>
      <lazyMenus.LanguageMenu />
    </Suspense>
  )
}

export function AccountMenu() {
  return (
    <Suspense fallback={<Skeleton className="size-9 pointer-coarse:size-11" />}>
      <lazyMenus.AccountMenu />
    </Suspense>
  )
}
