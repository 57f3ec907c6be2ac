import { expect, type Page, test } from '@playwright/test'
import { botMessage, openShopPage } from '../support/shopPage'

const launcher = (page: Page) => page.getByRole('button', { name: 'Chat with the shop' })
const field = (page: Page) => page.getByRole('textbox', { name: 'Write a message…' })

test('keeps what a shopper writes until the conversation can be opened', async ({ page }) => {
  const calls = await openShopPage(page, {
    session: (attempt) => (attempt < 3 ? { status: 503, body: {} } : { status: 201, body: {} }),
  })
  await launcher(page).click()
  await field(page).fill('sbat 42')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Reconnecting')
  await expect(page.getByText('Salam!')).toBeVisible()
  await expect(page.getByRole('status')).toBeEmpty()
  expect(calls.sent).toMatchObject([{ text: 'sbat 42' }])
})

test('says that the assistant is not there, and that nothing was sent', async ({ page }) => {
  await openShopPage(page, { session: () => ({ status: 404, body: {} }) })
  await launcher(page).click()
  await expect(page.getByRole('status')).toContainText('not available right now')
  await field(page).fill('salam')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Not sent. Try again' })).toBeVisible()
})

test('hears news again after Back and Forward', async ({ page }) => {
  const calls = await openShopPage(page)
  await launcher(page).click()
  await expect.poll(() => calls.events).toBe(1)
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect.poll(() => calls.events).toBe(2)
})

test('puts a message at the side of its sender, whatever its language', async ({ page }) => {
  await openShopPage(page, {
    messages: [
      botMessage(1, 'Salam!'),
      botMessage(2, 'عندكم صباط؟', { from: 'shopper', direction: 'rtl' }),
      botMessage(3, 'نعم، هذا واش لقيت', { direction: 'rtl', choices: [{ id: 'a', label: 'زيدو للسلة' }] }),
    ],
  })
  await launcher(page).click()
  const start = async (text: string) => (await page.getByText(text).boundingBox())?.x ?? 0
  await expect(page.getByText('Salam!')).toBeVisible()
  expect(Math.abs((await start('نعم، هذا واش لقيت')) - (await start('Salam!')))).toBeLessThan(2)
  expect(await start('عندكم صباط؟')).toBeGreaterThan((await start('Salam!')) + 50)
})

test('looks the same on a page that restyles everything', async ({ page }) => {
  const looks = async (style: string) => {
    await openShopPage(page, { style })
    await launcher(page).click()
    await expect(page.getByText('Salam!')).toBeVisible()
    const found = await page.getByText('Salam!').evaluate((bubble) => {
      const { font, color, letterSpacing, textTransform, visibility, direction } = getComputedStyle(bubble)
      return { font, color, letterSpacing, textTransform, visibility, direction }
    })
    const panel = await page.getByRole('dialog').boundingBox()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    return { ...found, panel }
  }
  const plain = await looks('')
  const hostile = await looks(`
    * { font: italic 40px serif !important; letter-spacing: 5px; text-transform: uppercase; visibility: hidden; color: red }
    body > div, #retailbot { display: none !important; opacity: 0.2 !important; transform: scale(0.5); filter: blur(2px) }
  `)
  expect(hostile).toEqual(plain)
})

test('begins at the start side of its field in Arabic', async ({ page }) => {
  await openShopPage(page, { language: 'ar' })
  await page.getByRole('button', { name: 'تحدّث مع المتجر' }).click()
  const text = page.getByRole('textbox')
  const direction = () => text.evaluate((element) => getComputedStyle(element).direction)
  expect(await direction()).toBe('rtl')
  await text.fill('Bonjour')
  expect(await direction()).toBe('ltr')
})

test('tells a screen reader how many messages are new, and gives the focus back on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openShopPage(page)
  await page.evaluate(() => (window as unknown as { retailbot: { getCart(): Promise<unknown> } }).retailbot.getCart())
  await expect(page.getByRole('button', { name: 'Chat with the shop (1 new)' })).toBeVisible()
  await launcher(page).click()
  await expect(page.getByText('Salam!')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Chat with the shop', exact: true })).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('has a field that iOS does not zoom into', async ({ page }) => {
    await openShopPage(page)
    await launcher(page).click()
    expect(await field(page).evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px')
  })
})
