import { expect, test } from '../support/fixtures'
import { newcomerRoutes } from '../support/shopRoutes'

test('signs in through the identity provider and comes back to the page that was asked for', async ({ page, open }) => {
  const calls = await open('/orders', { signedOut: true })
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/orders$/)
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible()
  expect(calls.find(({ path }) => path === '/me')?.headers.authorization).toBe('Bearer access')
})

test('registers a first shop, with a token that names it', async ({ page, open }) => {
  const calls = await open('/', { routes: newcomerRoutes() })
  await page.getByRole('button', { name: 'Register the shop' }).click()
  await expect(page.getByText('Give the shop a name.')).toBeVisible()
  await page.getByLabel('Name of the shop').fill('Chez Nadir')
  await page.getByLabel('What do you sell?').selectOption('grocery')
  await page.getByRole('button', { name: 'Register the shop' }).click()
  await expect(page.getByRole('heading', { name: 'Chez Nadir', level: 1 })).toBeVisible()
  const creation = calls.find(({ method, path }) => method === 'POST' && path === '/shops')
  expect(creation?.body).toEqual({ name: 'Chez Nadir', industry: 'grocery', defaultLanguage: 'en' })
  expect(creation?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
})

test('keeps what was typed when registering fails, and offers the trace id', async ({ page, open }) => {
  await open('/', {
    routes: {
      ...newcomerRoutes(),
      'POST /shops': () => ({ status: 503, body: { code: 'identity-unavailable', traceId: 'abc123' } }),
    },
  })
  await page.getByLabel('Name of the shop').fill('Chez Nadir')
  await page.getByRole('button', { name: 'Register the shop' }).click()
  await expect(page.getByText('abc123')).toBeVisible()
  await expect(page.getByLabel('Name of the shop')).toHaveValue('Chez Nadir')
})

test('switches the language at once, and the direction with it', async ({ page, open }) => {
  await open('/orders')
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('menuitem', { name: 'العربية' }).click()
  await expect(page.getByRole('heading', { name: 'الطلبات', level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'الطلبات', level: 1 })).toBeVisible()
})

test('switches the shop, and marks demo shops', async ({ page, open }) => {
  const calls = await open('/')
  const switcher = page.getByRole('button', { name: /Current shop: Boutique Yasmine/ })
  await expect(switcher).toContainText('Demo')
  await switcher.click()
  await page.getByRole('menuitem', { name: /TechDz/ }).click()
  await expect(page.getByRole('heading', { name: 'TechDz', level: 1 })).toBeVisible()
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ shopId: 'shop-2' })
})

test('goes anywhere by keyboard', async ({ page, open }) => {
  await open('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('stock')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/stock$/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

test('says what is wrong when the server is gone, and recovers', async ({ page, open }) => {
  let down = true
  await open('/bots', {
    routes: {
      'GET /bots': () =>
        down
          ? { status: 503, body: { code: 'temporarily-unavailable', traceId: 'f00d' } }
          : { body: { items: [], next: null } },
    },
  })
  await expect(page.getByRole('alert')).toContainText('f00d', { timeout: 15_000 })
  down = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Your first bot is a few minutes away')).toBeVisible()
})

test('has no way to the sandbox where nothing is simulated', async ({ page, open }) => {
  await open('/', { demo: false })
  await expect(page.getByRole('link', { name: 'Orders' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sandbox' })).toHaveCount(0)
})

test('goes straight on in a new tab of a browser that knows the person', async ({ page, open }) => {
  await page.addInitScript(() => localStorage.setItem('retailbot.known', 'yes'))
  await open('/stock', { signedOut: true })
  await expect(page).toHaveURL(/\/stock$/)
  await expect(page.getByRole('heading', { name: 'Stock', level: 1 })).toBeVisible()
})

test('renews a token that does not name the shop yet', async ({ page, open }) => {
  let asked = 0
  await open('/', {
    routes: {
      'GET /me': () => {
        asked += 1
        const shop = { id: 'shop-1', name: 'Boutique Yasmine', demo: false }
        return {
          body: {
            user: { name: 'A', email: 'a@example.test' },
            shop,
            role: 'owner',
            shops: [],
            tokenOutdated: asked < 3,
          },
        }
      },
    },
  })
  await expect(page.getByRole('heading', { name: 'Boutique Yasmine', level: 1 })).toBeVisible()
})

test('leads through the sign-in and back when the session has ended, with what was not saved', async ({
  page,
  open,
}) => {
  let ended = false
  await open('/bots/bot-1', {
    routes: {
      'PUT /bots/:id/draft': ({ headers, body }) =>
        ended || !headers.authorization ? { status: 401, body: {} } : { body, headers: { ETag: '"2"' } },
    },
  })
  await page.route('**/realms/retailbot/token', (route) => {
    const headers = { 'Access-Control-Allow-Origin': '*' }
    if (!route.request().postData()?.includes('grant_type=refresh_token')) {
      ended = false
      return route.fallback()
    }
    return route.fulfill({ status: 400, json: { error: 'invalid_grant' }, headers })
  })
  await page.locator('[data-block="message"]').click()
  ended = true
  // Left by the page itself, so that the sample's signed-in person is not put back.
  await page.evaluate(() => sessionStorage.setItem('signed-out', 'yes'))
  const signIn = page.waitForRequest(/realms\/retailbot\/auth/)
  await page.getByLabel('Text', { exact: true }).fill('Not saved yet')
  await signIn
  await expect(page).toHaveURL(/\/bots\/bot-1$/)
  await expect(page.locator('[data-block="message"]')).toContainText('Not saved yet')
})
