import { expect, type Page } from '@playwright/test'

/** Signs in at the real Keycloak, in the language that the page is in. */
export async function signIn(page: Page, user: string, password: string, path = '/') {
  await page.addInitScript(() => {
    if (!localStorage.getItem('retailbot.language')) localStorage.setItem('retailbot.language', 'en')
  })
  await page.goto(path)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

export const owner = { user: 'owner@fashion.demo', password: 'demo-fashion' }
