import { expect, type Page, test } from '@playwright/test'
import { languages } from '../pages'
import { mockServices } from '../support/mockServices'
import { inLanguage, mockIdentity, signedIn } from '../support/session'
import { newcomerRoutes } from '../support/shopRoutes'

interface State {
  path: string
  signedOut?: boolean
  newcomer?: boolean
  phone?: boolean
  theme?: string
  act?: (page: Page) => Promise<void>
}

/** What pages look like after a press or two, and before anybody has signed in. */
const states: Record<string, State> = {
  welcome: { path: '/', signedOut: true },
  'register-shop': { path: '/', newcomer: true, phone: true },
  'editor-block': { path: '/bots/bot-1', act: (page) => page.locator('[data-block="choices"]').click() },
  'editor-test': { path: '/bots/bot-1', act: tryIt },
  'editor-test-phone': { path: '/bots/bot-1', phone: true, act: tryIt },
  'editor-block-phone': {
    path: '/bots/bot-1',
    phone: true,
    act: (page) => page.locator('[data-block="understand"]').click(),
  },
  'import-preview': {
    path: '/catalogue/import',
    act: async (page) => {
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'catalogue.csv', mimeType: 'text/csv', buffer: Buffer.from('sku') })
      await expect(page.getByRole('tab').first()).toBeVisible()
    },
  },
  order: { path: '/orders', act: (page) => page.getByRole('button', { name: /BY-1042/ }).click() },
  'new-bot': {
    path: '/bots',
    act: async (page) => {
      await page.locator('main header button').click()
      await expect(page.getByRole('radio').first()).toBeVisible()
    },
  },
  'insights-dark': { path: '/insights', theme: 'dark' },
}

async function tryIt(page: Page) {
  await page.locator('[role="toolbar"] button').last().click()
  const message = page.locator('form input').last()
  await expect(message).toBeEditable()
  await page.getByText('واش راك تحوس؟').waitFor()
  await message.fill('sbat 42 ken nwar')
  await message.press('Enter')
  await page.locator('details').first().click()
}

const only = process.env.ONLY?.split(',')

for (const [name, state] of Object.entries(states).filter(([each]) => !only || only.includes(each))) {
  for (const language of languages) {
    test(`${name} ${language}`, async ({ page }) => {
      await page.setViewportSize(state.phone ? { width: 360, height: 740 } : { width: 1440, height: 900 })
      await mockIdentity(page)
      await mockServices(page, state.newcomer ? newcomerRoutes() : {})
      if (!state.signedOut) await signedIn(page)
      await inLanguage(page, language, state.theme)
      await page.goto(state.path)
      await expect(page.getByRole('heading').first()).toBeVisible({ timeout: 30_000 })
      await expect(page.locator('.animate-pulse')).toHaveCount(0, { timeout: 30_000 })
      await state.act?.(page)
      await page.waitForTimeout(500)
      await page.screenshot({ path: `screenshots-out/${name}-${language}.png` })
    })
  }
}
