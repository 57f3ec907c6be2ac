import { ErrorResponse, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { takeTokensFrom } from '@/api/client'
import { Unreachable } from '@/api/problem'
import type { AppConfig } from '../config'
import { savedLanguage } from '../i18n/i18n'

/** Where the person was before the trip to the identity provider. */
export interface ReturnState {
  returnTo?: string
}

let renewing: Promise<string | undefined> | undefined

export function startSession(config: AppConfig): UserManager {
  const manager = new UserManager({
    authority: config.oidcAuthority,
    client_id: config.oidcClientId,
    redirect_uri: `${location.origin}/`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid profile email',
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  })
  takeTokensFrom({
    current: async () => (await manager.getUser())?.access_token,
    // Many requests may meet the same expired token; one renewal serves them all.
    renewed: () => {
      renewing ??= renew(manager).finally(() => {
        renewing = undefined
      })
      return renewing
    },
  })
  return manager
}

/** A provider that says no ends the session: the gate then leads to the sign-in and back. One that cannot be reached may say yes later. */
async function renew(manager: UserManager): Promise<string | undefined> {
  if (!(await manager.getUser())) return undefined
  try {
    return (await manager.signinSilent())?.access_token
  } catch (failure) {
    if (!(failure instanceof ErrorResponse)) throw new Unreachable(failure)
    await manager.removeUser()
    return undefined
  }
}

export function signInArguments(intent: 'sign-in' | 'register' = 'sign-in') {
  const here = location.pathname + location.search
  return {
    state: { returnTo: here } satisfies ReturnState,
    ui_locales: savedLanguage(),
    ...(intent === 'register' ? { prompt: 'create' } : {}),
  }
}

/** Drops the code from the address before the router reads it; going back must not replay it. */
export function returnToPage(user: User | undefined) {
  const { returnTo = '/' } = (user?.state as ReturnState | undefined) ?? {}
  history.replaceState(null, '', returnTo)
}
