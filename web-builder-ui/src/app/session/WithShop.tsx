import { lazy, type ReactNode } from 'react'
import { ErrorState } from '@/design/states'
import { FrameSkeleton } from '../frame/FrameSkeleton'
import { useMe } from './me'

const RegisterShopPage = lazy(() => import('@/features/onboarding/RegisterShopPage'))

/** Pages may rely on a shop; who has none registers one first. */
export function WithShop({ children }: { children: ReactNode }) {
  const me = useMe()
  if (me.isPending) return <FrameSkeleton />
  if (me.isError && !me.data) return <ErrorState error={me.error} onRetry={() => me.refetch()} />
  return me.data?.shop ? children : <RegisterShopPage />
}
