import type { ReactNode } from 'react'
import { useAuth } from 'react-oidc-context'
import { FrameSkeleton } from '../frame/FrameSkeleton'
import { Welcome } from './Welcome'

/** Lets through who is signed in; everybody else meets the door. */
export function Gate({ children }: { children: ReactNode }) {
  const auth = useAuth()
  if (auth.isLoading && !auth.user) return <FrameSkeleton />
  return auth.isAuthenticated ? children : <Welcome failure={auth.error} />
}
