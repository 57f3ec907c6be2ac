import type { Page } from '@playwright/test'

export const authority = 'http://identity.test/realms/retailbot'
export const clientId = 'web-builder'

function unsignedToken(claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part(claims)}.x`
}

function tokens() {
  const now = Math.floor(Date.now() / 1000)
  const profile = {
    iss: authority,
    aud: clientId,
    sub: 'user-1',
    iat: now,
    exp: now + 3600,
    name: 'Amina B.',
    email: 'amina@example.test',
  }
  return {
    profile,
    answer: {
      access_token: 'access',
      refresh_token: 'refresh',
      id_token: unsignedToken(profile),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid',
    },
  }
}

/** Settings and an identity provider that says yes to everything. */
export async function mockIdentity(page: Page, demo = true) {
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { oidcAuthority: authority, oidcClientId: clientId, demo } }),
  )
  await page.route('http://identity.test/**', async (route) => {
    const url = new URL(route.request().url())
    if (url.pathname.endsWith('/openid-configuration')) {
      return route.fulfill({
        json: {
          issuer: authority,
          authorization_endpoint: `${authority}/auth`,
          token_endpoint: `${authority}/token`,
          end_session_endpoint: `${authority}/logout`,
        },
        headers: { 'Access-Control-Allow-Origin': '*' },
      })
    }
    if (url.pathname.endsWith('/token'))
      return route.fulfill({ json: tokens().answer, headers: { 'Access-Control-Allow-Origin': '*' } })
    const back = new URL(url.searchParams.get('redirect_uri') ?? url.searchParams.get('post_logout_redirect_uri') ?? '')
    const state = url.searchParams.get('state')
    if (url.pathname.endsWith('/auth')) back.searchParams.set('code', 'code-1')
    if (state) back.searchParams.set('state', state)
    return route.fulfill({ status: 302, headers: { Location: back.href } })
  })
}

/** As after a sign-in in this tab. */
export async function signedIn(page: Page) {
  const { profile, answer } = tokens()
  const user = { ...answer, expires_in: undefined, expires_at: profile.exp, profile }
  await page.addInitScript(
    ([key, value]) => {
      if (!sessionStorage.getItem('signed-out')) sessionStorage.setItem(key as string, value as string)
    },
    [`oidc.user:${authority}:${clientId}`, JSON.stringify(user)],
  )
}

export async function inLanguage(page: Page, language: string, theme = 'light') {
  await page.addInitScript(
    ([code, look]) => {
      if (!localStorage.getItem('retailbot.language')) localStorage.setItem('retailbot.language', code as string)
      localStorage.setItem('retailbot.theme', look as string)
    },
    [language, theme],
  )
}
