import { type Browser, expect, type Page, test } from '@playwright/test'
import { owner, signIn } from '../stack/support'

const storefront = process.env.STOREFRONT_URL ?? 'http://localhost:8090'
const folder = '../docs/screenshots'

async function merchant(page: Page, language: string, path: string) {
  await signIn(page, owner.user, owner.password, path, language)
  await expect(page.locator('.animate-pulse')).toHaveCount(0)
}

async function write(page: Page, ...messages: string[]) {
  for (const message of messages) {
    const bubbles = page.getByRole('log').locator('.row:not(.mine)')
    const before = await bubbles.count()
    await page.getByRole('dialog').getByRole('textbox').fill(message)
    await page.keyboard.press('Enter')
    await expect(async () => expect(await bubbles.count()).toBeGreaterThan(before)).toPass()
    await page.waitForTimeout(800)
  }
}

async function chat(browser: Browser, language: string, launcher: string, name: string, messages: string[]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${storefront}/?shop=demo-fashion&language=${language}`)
  await expect(page.locator('#products li').first()).toBeVisible()
  await page.getByRole('button', { name: launcher }).click()
  await write(page, ...messages)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await context.close()
}

test('editor with its test pane, in English', async ({ page }) => {
  await merchant(page, 'en', '/bots')
  await page.locator('main a[href^="/bots/"]').first().click()
  await expect(page.locator('[data-block]').first()).toBeVisible()
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByLabel('Message', { exact: true }).fill('sbat 42 ken nwar')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Understood: (looks for a product|asks if it is in stock)/)).toBeVisible()
  await page.waitForTimeout(1000)
  await page.screenshot({ path: `${folder}/editor-en.png` })
})

test('dashboard in French', async ({ page }) => {
  await merchant(page, 'fr', '/insights')
  await page.waitForTimeout(2000)
  await page.screenshot({ path: `${folder}/dashboard-fr.png` })
})

test('orders in Arabic', async ({ page }) => {
  await merchant(page, 'ar', '/orders')
  await page.waitForTimeout(1000)
  await page.screenshot({ path: `${folder}/orders-ar.png` })
})

test('chats on the demo storefront', async ({ browser }) => {
  await chat(browser, 'ar', 'تحدّث مع المتجر', 'chat-ar', ['واش كاين صباط كحل 42؟'])
  await chat(browser, 'fr', 'Discuter avec la boutique', 'chat-fr', ['salam, kech robe rouge taille M ?'])
})
