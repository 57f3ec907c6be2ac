import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { takeTokensFrom } from '@/api/client'
import type { AppConfig } from '../config'
import { savedLanguage } from '../i18n/i18n'

/** Where the person was before the trip to the identity provider. */
export interface ReturnState {
  returnTo?: string
}

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
    renewed: async () => (await manager.signinSilent().catch(() => null))?.access_token,
  })
  return manager
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
