import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import type { Call } from '../support/mockServices'
import { asAgent } from '../support/shopRoutes'

const node = (page: Page, type: string) => page.locator(`[data-block="${type}"]`)
const drafts = (calls: Call[]) => calls.filter(({ method, path }) => method === 'PUT' && path.endsWith('/draft'))

async function drag(page: Page, from: Locator, to: { x: number; y: number }) {
  const box = await from.boundingBox()
  if (!box) throw new Error('nothing to drag')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 10 })
  await page.mouse.up()
}

async function centre(of: Locator) {
  const box = await of.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.describe('the editor', () => {
  test('takes a block that is dragged in, stores it, and takes it back in one step', async ({ page, open }) => {
    const calls = await open('/bots/bot-1')
    await expect(node(page, 'message')).toHaveCount(1)
    await drag(page, page.locator('[data-palette="message"]'), { x: 720, y: 700 })
    await expect(node(page, 'message')).toHaveCount(2)
    await expect.poll(() => drafts(calls).length).toBe(1)
    expect(drafts(calls)[0]?.headers['if-match']).toBe('"1"')
    await page.keyboard.press('Control+z')
    await expect(node(page, 'message')).toHaveCount(1)
    await expect.poll(() => drafts(calls).at(-1)?.headers['if-match']).toBe('"2"')
    await node(page, 'understand').click()
    await expect(page.getByRole('combobox', { name: 'Anything else' })).toBeVisible()
  })

  test('adds a block by keyboard, joined to the selected one', async ({ page, open }) => {
    await open('/bots/bot-1')
    await node(page, 'order_status').click()
    await page.locator('[data-palette="message"]').focus()
    await page.keyboard.press('Enter')
    await expect(node(page, 'message')).toHaveCount(2)
    await expect(page.locator('.react-flow__edge')).toHaveCount(7)
  })

  test('moves a block as one undo step', async ({ page, open }) => {
    await open('/bots/bot-1')
    const block = node(page, 'take_order')
    const before = await centre(block)
    await drag(page, block, { x: before.x + 40, y: before.y + 120 })
    await expect.poll(async () => Math.round((await centre(block)).y - before.y)).toBeGreaterThan(100)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => Math.abs(Math.round((await centre(block)).y - before.y))).toBeLessThan(2)
  })

  test('connects two blocks by drawing a line', async ({ page, open }) => {
    const calls = await open('/bots/bot-1')
    const edges = page.locator('.react-flow__edge')
    await expect(edges).toHaveCount(6)
    const port = node(page, 'understand').locator('.react-flow__handle[data-handleid="else"]')
    const target = node(page, 'order_status').locator('.react-flow__handle.target')
    await drag(page, port, await centre(target))
    await expect(edges).toHaveCount(7)
    await expect(page.getByRole('button', { name: '1 problem' })).toBeVisible()
    await expect.poll(() => JSON.stringify(drafts(calls).at(-1)?.body)).toContain('"port":"else"')
  })

  test('connects two blocks without a mouse', async ({ page, open }) => {
    await open('/bots/bot-1')
    await node(page, 'understand').click()
    await page.getByRole('combobox', { name: 'Anything else' }).selectOption({ label: 'Buttons: Quelle taille ?' })
    await expect(page.locator('.react-flow__edge')).toHaveCount(7)
  })

  test('deletes a block with its edges, and brings all of it back in one step', async ({ page, open }) => {
    await open('/bots/bot-1')
    await node(page, 'take_order').click()
    await page.keyboard.press('Delete')
    await expect(node(page, 'take_order')).toHaveCount(0)
    await expect(page.locator('.react-flow__edge')).toHaveCount(4)
    await page.keyboard.press('Control+z')
    await expect(page.locator('.react-flow__edge')).toHaveCount(6)
  })

  test('removes a selected connection by key, but never while somebody types', async ({ page, open }) => {
    await open('/bots/bot-1')
    const edges = page.locator('.react-flow__edge:not(.react-flow__edge .react-flow__edge)')
    await edges.first().locator('.react-flow__edge-interaction').click({ force: true })
    await expect(page.getByRole('button', { name: 'Remove the connection' })).toBeVisible()
    await page.getByRole('button', { name: 'Try it' }).click()
    await page.getByLabel('Message', { exact: true }).fill('salam')
    await page.keyboard.press('Backspace')
    await expect(page.getByLabel('Message', { exact: true })).toHaveValue('sala')
    await expect(edges).toHaveCount(6)
    await page.getByRole('button', { name: 'Try it' }).click()
    await page.keyboard.press('Backspace')
    await expect(edges).toHaveCount(5)
    await page.keyboard.press('Control+z')
    await expect(edges).toHaveCount(6)
  })

  test('leaves the connections alone for who may only read', async ({ page, open }) => {
    const calls = await open('/bots/bot-1', { routes: asAgent() })
    const edges = page.locator('.react-flow__edge:not(.react-flow__edge .react-flow__edge)')
    await edges.first().locator('.react-flow__edge-interaction').click({ force: true })
    await expect(page.locator('.react-flow__edge.selected')).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Remove the connection' })).toHaveCount(0)
    await page.keyboard.press('Delete')
    await expect(edges).toHaveCount(6)
    expect(drafts(calls)).toEqual([])
  })

  test('leads from a problem to the block and the language that it is about', async ({ page, open }) => {
    await open('/bots/bot-1')
    await page.getByRole('button', { name: /manque en en/ }).click()
    await expect(page.getByRole('tab', { name: /EN/ })).toHaveAttribute('data-state', 'active')
    await page.getByLabel('Question', { exact: true }).fill('Which size?')
    await expect(page.getByRole('button', { name: '1 problem' })).toBeVisible()
    await expect(node(page, 'choices').getByText('English missing')).toHaveCount(0)
  })

  test('undoes typing as a whole', async ({ page, open }) => {
    await open('/bots/bot-1')
    await node(page, 'message').click()
    const text = page.getByLabel('Text', { exact: true })
    const before = await text.inputValue()
    await text.pressSequentially(' Ahla bik!')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(text).toHaveValue(before)
  })

  test('never overwrites a colleague’s draft without asking', async ({ page, open }) => {
    const calls = await open('/bots/bot-1', {
      routes: { 'PUT /bots/:id/draft': () => ({ status: 412, body: { code: 'stale-version' } }) },
    })
    await node(page, 'message').click()
    await page.getByLabel('Text', { exact: true }).fill('Mine')
    await expect(page.getByRole('dialog', { name: 'Somebody else changed this bot' })).toBeVisible()
    await page.getByRole('button', { name: 'Take theirs' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(node(page, 'message')).toContainText('Salam !')
    expect(drafts(calls)).toHaveLength(1)
  })

  test('shows the path of a test on the canvas, and what was understood', async ({ page, open }) => {
    const calls = await open('/bots/bot-1')
    await page.getByRole('button', { name: 'Try it' }).click()
    await page.getByLabel('Message', { exact: true }).fill('sbat 42 ken nwar')
    await page.keyboard.press('Enter')
    await page.getByText('Understood: looks for a product').click()
    await expect(page.getByText('94%')).toBeVisible()
    await expect(page.locator('.on-path')).toHaveCount(1)
    const start = calls.find(({ path }) => path === '/bot-tests')
    expect(start?.body).toHaveProperty('flow.blocks.length', 6)
    await page.getByRole('button', { name: 'زيدو للسلة' }).click()
    expect(calls.filter(({ path }) => path.endsWith('/messages')).at(-1)?.body).toEqual({ choice: 'add:v-1' })
  })

  test('publishes what is on the screen', async ({ page, open }) => {
    const calls = await open('/bots/bot-1')
    await node(page, 'message').click()
    await page.getByLabel('Text', { exact: true }).fill('Salam!')
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByRole('dialog', { name: 'Version 3 is live' })).toBeVisible()
    const order = calls.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
    expect(order.indexOf('PUT draft')).toBeLessThan(order.indexOf('POST publish'))
  })

  test('says what comes next after the first publication', async ({ page, open }) => {
    let live: number | null = null
    await open('/bots/bot-1', {
      routes: {
        'GET /bots/:id': () => ({ body: firstBot(live), headers: { ETag: '"1"' } }),
        'POST /bots/:id/publish': () => {
          live = 1
          return { body: { number: 1, publishedAt: '2026-03-14T10:00:00Z', publishedBy: 'A', restoredFrom: null } }
        },
      },
    })
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByRole('dialog')).toContainText('Two lines of code put it there.')
  })

  test('says that nothing was published when the last changes could not be saved', async ({ page, open }) => {
    const calls = await open('/bots/bot-1', {
      routes: { 'PUT /bots/:id/draft': () => ({ status: 503, body: {} }) },
    })
    await node(page, 'message').click()
    await page.getByLabel('Text', { exact: true }).fill('Salam!')
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByText('Not published: your last changes could not be saved.')).toBeVisible()
    expect(calls.some(({ path }) => path.endsWith('/publish'))).toBe(false)
  })

  test('lists what stands in the way when publishing is refused', async ({ page, open }) => {
    const problems = [
      {
        code: 'dead-end',
        blockId: 'listen',
        port: 'else',
        language: null,
        value: null,
        message: 'This leads nowhere.',
      },
    ]
    await open('/bots/bot-1', {
      routes: { 'POST /bots/:id/publish': () => ({ status: 422, body: { code: 'flow-invalid', problems } }) },
    })
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByRole('button', { name: /This leads nowhere/ })).toBeVisible()
  })

  test('runs from right to left in Arabic and stores what left-to-right readers expect', async ({ page, open }) => {
    const calls = await open('/bots/bot-1', { language: 'ar' })
    const start = await centre(node(page, 'message'))
    const next = await centre(node(page, 'understand'))
    expect(next.x).toBeLessThan(start.x)
    await drag(page, node(page, 'message'), { x: start.x - 60, y: start.y + 80 })
    await expect.poll(() => drafts(calls).length).toBe(1)
    const flow = drafts(calls)[0]?.body as { blocks: { id: string; position: { x: number } }[] }
    expect(flow.blocks.find(({ id }) => id === 'hello')?.position.x).toBeGreaterThan(0)
  })

  test('works on a phone', async ({ page, open }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open('/bots/bot-1')
    await page.getByRole('button', { name: 'Add a block' }).click()
    await page.getByRole('button', { name: 'Message', exact: true }).click()
    await expect(node(page, 'message')).toHaveCount(2)
    await page.getByRole('button', { name: 'Try it' }).click()
    await expect(page.getByText('واش راك تحوس؟')).toBeVisible()
  })

  test('touches one block of two hundred while it is dragged', async ({ page, open }) => {
    await open('/bots/bot-1', {
      routes: { 'GET /bots/:id/draft': () => ({ body: largeFlow(), headers: { ETag: '"1"' } }) },
    })
    const first = page.locator('.react-flow__node[data-id="b0"]')
    await first.click()
    const box = await first.boundingBox()
    const at = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 20 }
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x + 20, at.y + 20, { steps: 5 })
    await page.evaluate(() => {
      const touched = new Set<string>()
      Object.assign(window, { touched })
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const id = (target instanceof Element ? target : target.parentElement)
            ?.closest('.react-flow__node')
            ?.getAttribute('data-id')
          if (id) touched.add(id)
        }
      }).observe(document.querySelector('.react-flow__nodes') as Element, {
        subtree: true,
        attributes: true,
        childList: true,
        characterData: true,
      })
    })
    await page.mouse.move(at.x + 120, at.y + 90, { steps: 10 })
    const touched = await page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched])
    await page.mouse.up()
    expect(touched).toEqual(['b0'])
  })
})

function largeFlow() {
  const blocks = Array.from({ length: 200 }, (_, index) => ({
    id: `b${index}`,
    type: 'message',
    position: { x: (index % 20) * 340, y: Math.floor(index / 20) * 220 },
    texts: { text: { fr: `Bloc ${index}`, ar: `خانة ${index}`, en: `Block ${index}` } },
    settings: {},
  }))
  const edges = blocks.slice(1).map(({ id }, index) => ({ id: `e${index}`, from: `b${index}`, port: 'next', to: id }))
  return { startBlockId: 'b0', blocks, edges }
}

function firstBot(liveVersion: number | null) {
  return {
    id: 'bot-1',
    botKey: 'k',
    name: 'Assistante',
    languages: ['ar', 'fr', 'en'],
    defaultLanguage: 'fr',
    allowedOrigins: [],
    theme: {},
    liveVersion,
    publishedAt: null,
    unpublishedChanges: true,
    draftChangedAt: '2026-03-14T10:00:00Z',
  }
}
