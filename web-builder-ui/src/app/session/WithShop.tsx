import { lazy, type ReactNode, useEffect } from 'react'
import { useAuth } from 'react-oidc-context'
import { ErrorState } from '@/design/states'
import { FrameSkeleton } from '../frame/FrameSkeleton'
import { useMe } from './me'

const RegisterShopPage = lazy(() => import('@/features/onboarding/RegisterShopPage'))

/** Pages may rely on a shop; who has none registers one first. */
export function WithShop({ children }: { children: ReactNode }) {
  const me = useMe()
  const outdated = me.data?.tokenOutdated ?? false
  useRenewal(outdated, me.refetch)
  if (me.isPending || outdated) return <FrameSkeleton />
  if (me.isError && !me.data) return <ErrorState error={me.error} onRetry={() => me.refetch()} />
  return me.data?.shop ? children : <RegisterShopPage />
}

function useRenewal(outdated: boolean, onRenewed: () => void) {
  const auth = useAuth()
  useEffect(() => {
    if (outdated) void auth.signinSilent().then(onRenewed)
  }, [outdated, auth.signinSilent, onRenewed])
}
