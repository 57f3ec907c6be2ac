import { type ReactNode, useEffect } from 'react'
import { useAuth } from 'react-oidc-context'
import { FrameSkeleton } from '../frame/FrameSkeleton'
import { isKnownHere, rememberSignIn, startReturning } from './returning'
import { signInArguments } from './session'
import { Welcome } from './Welcome'

/** Lets through who is signed in; everybody else meets the door, unless this browser knows them: those go straight on. */
export function Gate({ children }: { children: ReactNode }) {
  const auth = useAuth()
  const { isAuthenticated, isLoading, activeNavigator, error, signinRedirect } = auth
  // That a token could not be renewed is no reason to stay: it is why the person has to sign in again.
  const failed = error && error.source !== 'renewSilent'
  const returning = !isAuthenticated && !isLoading && !activeNavigator && !failed && isKnownHere()

  useEffect(() => {
    if (isAuthenticated) rememberSignIn()
  }, [isAuthenticated])

  useEffect(() => {
    if (!returning) return
    startReturning()
    void signinRedirect(signInArguments())
  }, [returning, signinRedirect])

  if (isAuthenticated) return children
  if (isLoading || returning) return <FrameSkeleton />
  return <Welcome failure={error} />
}
