import { type Browser, expect, type Page, test } from '@playwright/test'
import { api, owner, signIn } from './support'

const storefront = process.env.STOREFRONT_URL ?? 'http://localhost:8090'

/** A person on a phone of her own: nothing is shared with other tests' browsers. */
async function shopper(browser: Browser, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 860 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(storefront + path)
  return page
}

function newPhone() {
  return `06${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
}

/** Writes in the chat and waits until the assistant has answered with this text. */
async function say(page: Page, text: string, answer: RegExp | string) {
  const log = page.getByRole('log')
  const before = await log.locator('.row:not(.mine)').filter({ hasText: answer }).count()
  await page.getByRole('dialog').getByRole('textbox').fill(text)
  await page.keyboard.press('Enter')
  await expect(log.locator('.row:not(.mine)').filter({ hasText: answer })).not.toHaveCount(before)
}

/** Sets the thresholds of a product's variants so that the next unit that is sold raises an alert. */
async function warnWhenOneIsSold(page: Page, title: string): Promise<RegExp> {
  const { items } = await api(page).get(`/api/v1/stock?query=${encodeURIComponent(title)}`)
  expect(items.length, title).toBeGreaterThan(0)
  for (const { variantId, available } of items) {
    if (available > 1) await api(page).put(`/api/v1/stock/${variantId}/threshold`, { threshold: available - 1 })
  }
  return new RegExp(items.map(({ sku }: { sku: string }) => sku).join('|'))
}

test('a shopper finds shoes in Arabizi, orders them with a correction, and the merchant sees it', async ({
  browser,
  page,
}) => {
  const phone = newPhone()
  await signIn(page, owner.user, owner.password, '/orders')
  let skus: RegExp
  const putPolicyBack = await api(page).change('/api/v1/cod-settings', { verifyFrom: 0, reviewFrom: 1 })
  const shop = await shopper(browser, '/?shop=demo-fashion&language=fr')

  await test.step('the widget opens on a page of the shop', async () => {
    await expect(shop.locator('#products li').first()).toBeVisible()
    await shop.getByRole('button', { name: 'Discuter avec la boutique' }).click()
    await expect(shop.getByRole('dialog').getByRole('textbox')).toBeFocused()
  })

  await test.step('it shows black shoes in size 42', async () => {
    await say(shop, 'sbat 42 ken nwar', /DA/)
    await expect(shop.getByRole('log').locator('.cards li').first()).toContainText(/DA|دج/)
  })

  const number = await test.step('it takes the order', async () => {
    const card = shop.getByRole('log').locator('.cards li').first()
    const title = await card.locator('strong').innerText()
    await card.getByRole('button').first().click()
    const sizes = shop.getByRole('log').locator('.row').last().locator('.choices button')
    await expect(sizes.first()).toBeVisible()
    if (!(await shop.locator('dl.cart').count())) await sizes.first().click()
    await expect(shop.locator('dl.cart').first()).toBeVisible()
    skus = await warnWhenOneIsSold(page, title)
    await say(shop, 'nheb ncommandi', /.+/)
    await say(shop, 'Amina Belkacem', /.+/)
    await say(shop, '0550 00 00 00', /.+/)
    await say(shop, 'wahran', /.+/)
    await say(shop, `la, numéro ta3i howa ${phone}`, /.+/)
    await say(shop, 'Bir El Djir', 'Amina Belkacem')
    await say(shop, 'ih', /[A-Z]{2,}-\d+/)
    const told = await shop.getByRole('log').innerText()
    return /[A-Z]{2,}-\d+/.exec(told)?.[0] ?? ''
  })

  await test.step('the phone is asked, answers, and the order is confirmed for everybody', async () => {
    await page.goto('/sandbox')
    await page
      .getByRole('button', { name: new RegExp(phone.slice(-2)) })
      .first()
      .waitFor()
    const mine = page.getByRole('log').filter({ hasText: number })
    for (const each of await page.getByRole('list', { name: 'Phones' }).getByRole('button').all()) {
      await each.click()
      if (await mine.count()) break
    }
    await page.getByLabel('Answer as the shopper').fill('ih nconfirmi')
    await page.keyboard.press('Enter')
    await page.goto('/orders')
    const row = page.getByRole('row').filter({ hasText: number })
    await expect(row).toContainText('Confirmed')
    await expect(shop.getByRole('log')).toContainText(number)
  })

  await test.step('asked for it, the assistant tells the status', async () => {
    await say(shop, 'win rahi la commande ta3i?', number)
  })

  await test.step('the sale has made the stock low, which the merchant sees and ticks off', async () => {
    await page.goto('/stock')
    const alert = page.getByRole('listitem').filter({ hasText: skus })
    await expect(alert.first()).toContainText(/\d+ left/)
    await alert.first().getByRole('button', { name: 'I have seen it' }).click()
    await expect(alert.first()).toContainText('Seen')
  })
  await putPolicyBack()
  await shop.context().close()
})

test('a cart that was left comes back on another phone by the link of the reminder', async ({ browser, page }) => {
  const phone = newPhone()
  await signIn(page, owner.user, owner.password, '/carts')
  const putSettingsBack = await api(page).change('/api/v1/recovery/settings', {
    enabled: true,
    abandonAfterMinutes: 1,
    quietHours: { enabled: false, from: '22:00', until: '08:00' },
  })
  const shop = await shopper(browser, '/?shop=demo-fashion&language=ar')
  await expect(shop.locator('html')).toHaveAttribute('dir', 'rtl')
  await shop.locator('#products li').first().getByRole('button').click()
  await expect(shop.locator('#notice')).toHaveText('حُفظت السلة.')
  const chosen = await shop.locator('#cart li bdi').first().innerText()
  await shop.locator('#phone').fill(phone)
  await shop.locator('#consent').check()
  await shop.getByRole('button', { name: 'حفظ' }).click()
  await expect(shop.locator('#notice')).toHaveText('حُفظت السلة.')

  const link = await test.step('a minute later the reminder is on the phone, in Arabic', async () => {
    await page.goto('/sandbox')
    const button = page.getByRole('button', { name: new RegExp(phone.slice(-3)) })
    await expect(async () => {
      await page.reload()
      await expect(button).toBeVisible({ timeout: 5_000 })
    }).toPass({ timeout: 150_000 })
    await button.click()
    const address = await page.getByRole('log').getByRole('link').first().getAttribute('href')
    expect(address).toContain(storefront)
    return address ?? ''
  })

  await test.step('the link fills the cart of another browser', async () => {
    const other = await shopper(browser, link.slice(storefront.length))
    await expect(other.locator('#cart')).toContainText(chosen)
    await other.context().close()
  })
  await putSettingsBack()
  await shop.context().close()
})
