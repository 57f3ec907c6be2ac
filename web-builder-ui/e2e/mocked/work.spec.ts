import { expect, test } from '../support/fixtures'

test('creates a bot from the template of the shop’s own industry', async ({ page, open }) => {
  const calls = await open('/bots')
  await page.getByRole('button', { name: 'New bot' }).click()
  await expect(page.getByRole('radio', { name: /Fashion/ })).toBeChecked()
  await page.getByLabel('Name').fill('Ramadan')
  await page.getByRole('button', { name: 'Create the bot' }).click()
  await expect(page).toHaveURL(/\/bots\/bot-1$/)
  expect(calls.find(({ method, path }) => method === 'POST' && path === '/bots')?.body).toEqual({
    name: 'Ramadan',
    templateId: 'fashion',
  })
})

test('goes back to an older version only after asking', async ({ page, open }) => {
  const calls = await open('/bots/bot-1/versions')
  await page.getByRole('button', { name: 'Go back to it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click()
  await expect(page.getByText('same as version 1')).toBeVisible()
  expect(calls.some(({ path }) => path.endsWith('/versions/1/rollback'))).toBe(true)
})

test('allows a site by the address of any of its pages', async ({ page, open }) => {
  const calls = await open('/bots/bot-1/install')
  await page.getByLabel('Address of the site').fill('ma boutique')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText(/Write an address such as/)).toBeVisible()
  await page.getByLabel('Address of the site').fill('https://mode.example/accueil?x=1')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText('https://mode.example', { exact: true })).toBeVisible()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const change = calls.find(({ method }) => method === 'PUT')
  expect(change?.body).toMatchObject({ allowedOrigins: expect.arrayContaining(['https://mode.example']) })
  expect(change?.headers['if-match']).toBe('"1"')
})

test('shows what an import would change before anything is applied', async ({ page, open }) => {
  const calls = await open('/catalogue/import')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'catalogue.csv', mimeType: 'text/csv', buffer: Buffer.from('sku;prix\nA;1') })
  await expect(page.getByText('حذاء رياضي للمدينة')).toBeVisible()
  expect(calls.some(({ path }) => path.endsWith('/confirmation'))).toBe(false)
  await page.getByRole('tab', { name: /Refused/ }).click()
  await expect(page.getByText(/has cut digits off/)).toBeVisible()
  await page.getByLabel('Letters').selectOption('utf-8')
  await expect.poll(() => calls.at(-1)?.query.get('encoding')).toBe('utf-8')
  await page.getByRole('button', { name: 'Apply 40 changes' }).click()
  await expect(page.getByText('38 variants added.')).toBeVisible()
})

test('says in the merchant’s words why a file cannot be read', async ({ page, open }) => {
  await open('/catalogue/import', {
    routes: { 'POST /catalogue-imports': () => ({ status: 422, body: { code: 'not-a-text-file', traceId: 'abc' } }) },
  })
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'catalogue.xlsx', mimeType: 'application/zip', buffer: Buffer.from([80, 75, 3, 4]) })
  await expect(page.getByRole('alert')).toContainText('Save your sheet as CSV first.')
})

test('counts stock with the version that was on the screen', async ({ page, open }) => {
  const calls = await open('/stock')
  await page.getByRole('tab', { name: 'All stock' }).click()
  await page.getByRole('button', { name: /Cotton scarf/ }).click()
  await page.getByLabel('Counted on the shelf').fill('7')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect(page.getByText('Stock saved')).toBeVisible()
  const change = calls.find(({ method }) => method === 'PUT')
  expect([change?.body, change?.headers['if-match']]).toEqual([{ onHand: 7 }, '"3"'])
})

test('decides an order with its reasons in view', async ({ page, open }) => {
  const calls = await open('/orders/review')
  await expect(page.getByText('This customer has refused 2 parcels before.').first()).toBeVisible()
  await expect(page.getByText(/2 orders at risk, about/)).toContainText('1,680')
  await page
    .getByPlaceholder(/A note for your colleagues/)
    .first()
    .fill('Phoned: sure')
  await page.getByRole('button', { name: 'Confirm the order' }).first().click()
  await expect(page.getByText('Order BY-1042 confirmed')).toBeVisible()
  await expect(page.getByText(/1 order at risk/)).toBeVisible()
  expect(calls.find(({ path }) => path.endsWith('/decision'))?.body).toEqual({
    decision: 'CONFIRM',
    note: 'Phoned: sure',
  })
})

test('cancels an order only with a second press', async ({ page, open }) => {
  const calls = await open('/orders')
  await page.getByRole('button', { name: /BY-1042/ }).click()
  await page.getByRole('button', { name: 'Cancel the order' }).click()
  expect(calls.some(({ path }) => path.endsWith('/status'))).toBe(false)
  await page.getByLabel('Reason').fill('Wrong number')
  await page.getByRole('dialog', { name: 'Cancel the order' }).getByRole('button', { name: 'Cancel the order' }).click()
  await expect
    .poll(() => calls.find(({ path }) => path.endsWith('/status'))?.body)
    .toEqual({ to: 'CANCELLED', reason: 'Wrong number' })
})

test('answers as the shopper’s phone would', async ({ page, open }) => {
  const calls = await open('/sandbox')
  await page.getByRole('button', { name: /\+213550123456/ }).click()
  await page.getByRole('button', { name: 'Oui, je confirme' }).click()
  await expect(page.getByRole('log').getByText('Oui, je confirme').last()).toBeVisible()
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ choice: 'confirm' })
  await page.getByLabel('Answer as the shopper').fill('wah')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log').getByText('wah')).toBeVisible()
})

test('opens the restore link of a reminder in another tab', async ({ page, open }) => {
  await open('/sandbox')
  const link = page.getByRole('link', { name: /restore=k3Jd9/ })
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', /noopener/)
})

test('asks the dashboard for the chosen days', async ({ page, open }) => {
  const calls = await open('/insights')
  await expect(page.getByText(/are lost between “Saw products” and “Filled a cart”/)).toBeVisible()
  await page.getByLabel('Period').selectOption('7')
  await expect
    .poll(() => {
      const query = calls.filter(({ path }) => path === '/insights/overview').at(-1)?.query
      return (Date.parse(query?.get('to') ?? '') - Date.parse(query?.get('from') ?? '')) / 86_400_000
    })
    .toBe(6)
})

test('reads a conversation with what was understood', async ({ page, open }) => {
  await open('/conversations')
  await page
    .getByRole('link', { name: /Visitor/ })
    .first()
    .click()
  await page.getByText('Not sure: asks about delivery').click()
  await expect(page.getByText('41%')).toBeVisible()
})

test('teaches the bot a question, in one language at least', async ({ page, open }) => {
  const calls = await open('/knowledge')
  await page.getByRole('button', { name: 'Add a question' }).click()
  await page.getByRole('textbox', { name: 'Question' }).fill('Quels sont vos horaires ?')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toContainText('missing in: French')
  await page.getByRole('textbox', { name: 'Answer' }).fill('De 9 h à 18 h, sauf le vendredi.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Quels sont vos horaires ?')).toBeVisible()
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    question: { fr: 'Quels sont vos horaires ?' },
    answer: { fr: 'De 9 h à 18 h, sauf le vendredi.' },
    source: '',
  })
})

test('keeps what was typed in a sheet when a press goes beside it, or to an error’s ✕', async ({ page, open }) => {
  await open('/knowledge', { routes: { 'POST /knowledge': () => ({ status: 503, body: {} }) } })
  await page.getByRole('button', { name: 'Add a question' }).click()
  const sheet = page.getByRole('dialog', { name: 'Add a question' })
  await page.mouse.click(300, 500)
  await expect(sheet).toHaveCount(0)
  await page.getByRole('button', { name: 'Add a question' }).click()
  await page.getByRole('textbox', { name: 'Question' }).fill('Quels sont vos horaires ?')
  await page.getByRole('textbox', { name: 'Answer' }).fill('De 9 h à 18 h.')
  await page.mouse.click(300, 500)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.locator('[data-toasts]').getByLabel('Close').click()
  await expect(page.locator('[data-toasts]').getByLabel('Close')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue('Quels sont vos horaires ?')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
})

test('invents no sum for orders that were not read', async ({ page, open }) => {
  const waiting = (id: string) => ({ orderId: id, expectedLoss: { amount: '840.00', currency: 'DZD' } })
  await open('/', {
    routes: {
      'GET /assessments/review-queue': () => ({ body: { items: [waiting('o-1'), waiting('o-2')], next: 'more' } }),
    },
  })
  await expect(page.getByText('More than 2 orders wait for your decision')).toBeVisible()
  await expect(page.getByText('1,680')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('has fields that iOS does not zoom into', async ({ page, open }) => {
    await open('/orders')
    const field = page.getByRole('searchbox')
    expect(await field.evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px')
  })
})
