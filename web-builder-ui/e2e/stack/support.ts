import { expect, type Page } from '@playwright/test'

const signInLabels: Record<string, string> = { en: 'Sign in', fr: 'Se connecter', ar: 'تسجيل الدخول' }

/** Signs in at the real Keycloak, in the language that the page is in. */
export async function signIn(page: Page, user: string, password: string, path = '/', language = 'en') {
  await page.addInitScript((code) => {
    if (!localStorage.getItem('retailbot.language')) localStorage.setItem('retailbot.language', code)
  }, language)
  await page.goto(path)
  await page.getByRole('button', { name: signInLabels[language] }).click()
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

export const owner = { user: 'owner@fashion.demo', password: 'demo-fashion' }

/** Calls the platform as the member who is signed in on the page. */
export function api(page: Page) {
  const call = async (method: 'GET' | 'PUT', path: string, data?: unknown, tag?: string) => {
    const token = await page.evaluate(() => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:'))
      return key ? JSON.parse(sessionStorage.getItem(key) ?? '{}').access_token : undefined
    })
    const headers = { Authorization: `Bearer ${token}`, ...(tag ? { 'If-Match': tag } : {}) }
    const answer = await page.request.fetch(path, { method, data, headers })
    expect(answer.status(), await answer.text()).toBe(200)
    return answer
  }
  return {
    get: async (path: string) => (await call('GET', path)).json(),
    put: async (path: string, data: unknown) => (await call('PUT', path, data)).json(),
    /** Changes settings for one test; call what is returned to put them back. */
    async change(path: string, changes: Record<string, unknown>) {
      const before = await call('GET', path)
      const settings = await before.json()
      await call('PUT', path, { ...settings, ...changes }, before.headers().etag)
      return async () => {
        const now = await call('GET', path)
        await call('PUT', path, settings, now.headers().etag)
      }
    },
  }
}

/** The bytes of a file as Excel on an Arabic Windows writes it; browsers and Node can only read that encoding. */
export function inWindows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256')
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Buffer.from(
    Array.from(text, (letter) => {
      const byte = byteOf.get(letter)
      if (byte === undefined) throw new Error(`windows-1256 has no ${letter}`)
      return byte
    }),
  )
}
