import { lazy, type ReactNode, useEffect, useState } from 'react'
import { useAuth } from 'react-oidc-context'
import { ErrorState } from '@/design/states'
import { FrameSkeleton } from '../frame/FrameSkeleton'
import { useMe } from './me'

const RegisterShopPage = lazy(() => import('@/features/onboarding/RegisterShopPage'))

/** The identity provider learns of a new shop a moment after the service does. */
const mostRenewals = 5

/** Pages may rely on a shop that the token names; who has none registers one first. */
export function WithShop({ children }: { children: ReactNode }) {
  const me = useMe()
  const outdated = me.data?.tokenOutdated ?? false
  const gaveUp = useRenewals(outdated, me.refetch)
  if (me.isError && !me.data) return <ErrorState error={me.error} onRetry={() => me.refetch()} />
  if (gaveUp)
    return <ErrorState error={new Error('The token does not name the shop')} onRetry={() => location.reload()} />
  if (me.isPending || outdated) return <FrameSkeleton />
  return me.data?.shop ? children : <RegisterShopPage />
}

/** Fetches new tokens, each a little later than the one before, until one names the shop; true when none did. */
function useRenewals(outdated: boolean, onRenewed: () => void): boolean {
  const { signinSilent } = useAuth()
  const [renewals, setRenewals] = useState(0)
  useEffect(() => {
    if (!outdated || renewals >= mostRenewals) return
    const timer = setTimeout(() => {
      setRenewals(renewals + 1)
      void signinSilent().then(onRenewed, onRenewed)
    }, renewals * 600)
    return () => clearTimeout(timer)
  }, [outdated, renewals, signinSilent, onRenewed])
  return outdated && renewals >= mostRenewals
}
