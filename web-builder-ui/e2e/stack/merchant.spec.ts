import { expect, test } from '@playwright/test'
import { inWindows1256, owner, signIn } from './support'

const csv = [
  'sku;title_fr;title_ar;category;price;stock',
  'E2E-CHAPEAU-1;Chapeau de paille;قبعة قش;hats;1 350,00;9',
  'E2E-CHAPEAU-2;Chapeau noir;قبعة سوداء;hats;6,13E+12;4',
].join('\n')

test('a merchant makes a bot of his own and puts it live', async ({ page }) => {
  await signIn(page, owner.user, owner.password, '/bots')
  await expect(page.getByText('Demo', { exact: true }).first()).toBeVisible()

  await test.step('creates it from a template', async () => {
    await page.getByRole('button', { name: 'New bot' }).click()
    await page.getByLabel('Name').fill(`Journey ${Date.now()}`)
    await page.getByRole('button', { name: 'Create the bot' }).click()
    await expect(page.locator('[data-block]').first()).toBeVisible()
    await expect(page.getByText('Ready to publish')).toBeVisible()
  })

  await test.step('drags in a block, which is marked as unreachable, and takes it back', async () => {
    const item = await page.locator('[data-palette="message"]').boundingBox()
    if (!item) throw new Error('no palette')
    await page.mouse.move(item.x + 40, item.y + 15)
    await page.mouse.down()
    await page.mouse.move(700, 760, { steps: 10 })
    await page.mouse.up()
    await expect(page.getByRole('button', { name: /^\d+ problems?$/ })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Ready to publish')).toBeVisible()
  })

  await test.step('sees on the block that it leads nowhere, and that a text is missing in Arabic', async () => {
    const marked = page.locator('[data-block]').filter({ hasText: /1 problem/ })
    await page.locator('[data-block="understand"]').first().click()
    await page.getByRole('combobox', { name: 'Anything else' }).selectOption({ label: 'Nowhere (a dead end)' })
    await expect(marked.first()).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Ready to publish')).toBeVisible()

    const greeting = page.locator('[data-block="message"]').first()
    await greeting.click()
    await page.getByRole('tab', { name: /AR/ }).click()
    await page.getByLabel('Text', { exact: true }).fill('')
    await expect(greeting.getByText('Arabic missing')).toBeVisible()
    await expect(page.getByRole('button', { name: '1 problem' })).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(greeting.getByText('Arabic missing')).toHaveCount(0)
    await expect(page.getByText('Ready to publish')).toBeVisible()
  })

  await test.step('tries it in Arabizi', async () => {
    await page.getByRole('button', { name: 'Try it' }).click()
    await page.getByLabel('Message', { exact: true }).fill('sbat 42 ken nwar')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^Understood: (looks for a product|asks if it is in stock)/)).toBeVisible()
    await expect(page.locator('.on-path').first()).toBeAttached()
  })

  await test.step('publishes twice and goes back', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByRole('dialog', { name: 'Version 1 is live' }).getByRole('button', { name: 'Close' }).last().click()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByRole('dialog', { name: 'Version 2 is live' }).getByRole('button', { name: 'Close' }).last().click()
    await page.getByRole('link', { name: 'Versions' }).click()
    await page.getByRole('button', { name: 'Go back to it' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click()
    await expect(page.getByText('same as version 1')).toBeVisible()
  })

  await test.step('finds the two lines to paste', async () => {
    await page.getByRole('link', { name: 'Install' }).click()
    await expect(page.locator('pre')).toContainText('widget.js')
  })
})

test('a merchant imports a file after seeing what it would change', async ({ page }) => {
  await signIn(page, owner.user, owner.password, '/catalogue/import')
  const file = { name: 'chapeaux.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
  await page.getByLabel('Choose a file').setInputFiles(file)
  await expect(page.getByText('قبعة قش').or(page.getByText('This file changes nothing.'))).toBeVisible()
  await page.getByRole('tab', { name: /Refused/ }).click()
  await expect(page.getByText('E2E-CHAPEAU-2')).toBeVisible()
  const apply = page.getByRole('button', { name: /^Apply / })
  if (await apply.isVisible()) {
    await apply.click()
    await expect(page.getByText('The catalogue is up to date')).toBeVisible()
  }
  await page.goto('/catalogue')
  await page.getByLabel('Search products').fill('Chapeau de paille')
  await expect(page.getByText('Chapeau de paille').or(page.getByText('قبعة قش')).first()).toBeVisible()
})

test('a file from Excel on an Arabic Windows is read as it was meant', async ({ page }) => {
  const cap = `E2E-CAP-${Date.now()}`
  const rows = [
    'sku;title_ar;title_fr;price;stock',
    `${cap};قبعة شتوية;Bonnet d’hiver épais;1 250,50;7`,
    'E2E-CAP-2;قبعة',
  ]
  await signIn(page, owner.user, owner.password, '/catalogue/import')
  const file = { name: 'منتجات.csv', mimeType: 'text/csv', buffer: inWindows1256(rows.join('\r\n')) }

  await test.step('the preview shows Arabic and accents, and the cut last line with its reason', async () => {
    await page.getByLabel('Choose a file').setInputFiles(file)
    await expect(page.getByRole('combobox', { name: 'Letters' })).toHaveValue('windows-1256')
    await expect(page.getByText('قبعة شتوية')).toBeVisible()
    await expect(page.getByText('Bonnet d’hiver épais')).toBeVisible()
    await page.getByRole('tab', { name: /Refused/ }).click()
    await expect(page.getByText('The file ends in the middle of this line; export it again.')).toBeVisible()
  })

  await test.step('nothing is applied before the confirmation', async () => {
    await page.goto('/stock')
    await page.getByRole('tab', { name: 'All stock' }).click()
    await page.getByLabel('Search by name or SKU').fill(cap)
    await expect(page.getByText(`Nothing matches “${cap}”.`)).toBeVisible()
  })

  await test.step('once confirmed it is there, and the same file changes nothing', async () => {
    await page.goto('/catalogue/import')
    await page.getByLabel('Choose a file').setInputFiles(file)
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await expect(page.getByText('The catalogue is up to date')).toBeVisible()
    await page.goto('/catalogue/import')
    await page.getByLabel('Choose a file').setInputFiles(file)
    await expect(page.getByRole('button', { name: 'Nothing to change' })).toBeDisabled()
  })
})

test('every page answers on real data, in the three languages', async ({ page }) => {
  await signIn(page, owner.user, owner.password)
  for (const path of [
    '/',
    '/bots',
    '/conversations',
    '/orders',
    '/orders/review',
    '/catalogue',
    '/stock',
    '/carts',
    '/insights',
    '/sandbox',
  ]) {
    for (const language of ['fr', 'ar', 'en']) {
      await page.evaluate((code) => localStorage.setItem('retailbot.language', code), language)
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('.animate-pulse')).toHaveCount(0)
      await expect(page.getByRole('alert'), `${path} in ${language}`).toHaveCount(0)
    }
  }
})

test('a newcomer creates an account and becomes the owner of a shop', async ({ page }) => {
  const email = `journey-${Date.now()}@example.test`
  await page.addInitScript(() => localStorage.setItem('retailbot.language', 'en'))
  await page.goto('/')
  await page.getByRole('button', { name: 'Create an account' }).click()
  await page.locator('#email').fill(email)
  const username = page.locator('#username')
  if (await username.isVisible()) await username.fill(email)
  await page.locator('#firstName').fill('Nadir')
  await page.locator('#lastName').fill('Khelifi')
  await page.locator('#password').fill('a-long-enough-passphrase-1')
  await page.locator('#password-confirm').fill('a-long-enough-passphrase-1')
  await page.locator('input[type="submit"], button[type="submit"]').first().click()
  await page.getByLabel('Name of the shop').fill('Chez Nadir')
  await page.getByRole('button', { name: 'Register the shop' }).click()
  await expect(page.getByRole('heading', { name: 'Chez Nadir', level: 1 })).toBeVisible()
  await expect(page.getByText('Five steps to a bot that sells')).toBeVisible()
  await expect(page.getByText('Demo', { exact: true })).toHaveCount(0)
})
