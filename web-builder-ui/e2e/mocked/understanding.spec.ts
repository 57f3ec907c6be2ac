import { languages } from '../pages'
import { expect, test } from '../support/fixtures'

const page1 = '/bots/bot-1/understanding'

test('one press makes an example of a message, another one dismisses it', async ({ page, open }) => {
  const calls = await open(page1)
  await expect(page.getByText('said 7 times')).toBeVisible()
  await page.getByRole('button', { name: 'asks for details of a product' }).click()
  await expect(page.getByText('vous gravez les prénoms sur les bracelets ?')).toBeHidden()
  expect(calls.find(({ method, path }) => method === 'POST' && path === '/bots/bot-1/examples')?.body).toEqual({
    text: 'vous gravez les prénoms sur les bracelets ?',
    label: 'product_details',
    language: 'fr',
  })
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('Nothing waits for you')).toBeVisible()
  const settled = calls.filter(({ method }) => method === 'PUT').map(({ path, body }) => [path.split('/').at(-1), body])
  expect(settled).toEqual([
    ['n-1', { outcome: 'LABELLED' }],
    ['n-2', { outcome: 'DISMISSED' }],
  ])
})

test('a message can have a meaning that the merchant names', async ({ page, open }) => {
  const calls = await open(page1)
  await page.getByRole('button', { name: 'Other meaning…' }).first().click()
  await page.getByLabel('Meaning').selectOption({ label: 'A new meaning…' })
  await page.getByLabel('Name of the new meaning').fill('engraving')
  await page.getByRole('button', { name: 'Teach it' }).click()
  await expect(page.getByText(/Added to the examples: engraving/)).toBeVisible()
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ label: 'engraving' })
})

for (const language of languages) {
  const words = {
    en: { train: 'Train again', busy: /The bot is learning/, why: /You call it “asks about the warranty” here/ },
    fr: { train: 'Entraîner à nouveau', busy: /Le bot apprend/, why: /Vous dites « .+ » ici/ },
    ar: { train: 'درّبه من جديد', busy: /البوت يتعلّم الآن/, why: /تسمّيها هنا/ },
  }[language]

  test(`training shows its progress, its result and what to look at again, in ${language}`, async ({ page, open }) => {
    await open(page1, { language })
    await page.getByRole('button', { name: words.train }).click()
    await expect(page.getByText(words.busy)).toBeVisible()
    await expect(page.getByText(words.busy)).toBeHidden({ timeout: 30_000 })
    await expect(page.getByText(/91.{0,2}%/)).toBeVisible()
    await page.locator('summary').click()
    await expect(page.getByText(words.why)).toBeVisible()
  })
}

test('an example to look at again is opened, changed, and told to be gone when it is', async ({ page, open }) => {
  const calls = await open(page1)
  await page.locator('summary').click()
  await page.getByRole('button', { name: 'kayen garantie 3lih' }).click()
  await page.getByLabel('Meaning').selectOption({ label: 'emballage cadeau' })
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(calls.find(({ method }) => method === 'PUT')).toMatchObject({
    path: '/bots/bot-1/examples/e-4',
    body: { text: 'kayen garantie 3lih', label: 'emballage cadeau', language: 'dz-latn' },
  })
  await page.getByRole('button', { name: 'taghlif ta3 cadeau kayen ?' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: 'taghlif ta3 cadeau kayen ?' }).click()
  await expect(page.getByText('This example is gone.')).toBeVisible()
})

test('a pasted table is refused by row, then taken', async ({ page, open }) => {
  await open(page1)
  await page.getByRole('tab', { name: 'Examples' }).click()
  await page.getByRole('button', { name: 'Paste a table' }).click()
  await page.getByLabel('Rows').fill('taghlif\temballage cadeau\npapier cadeau')
  await page.getByRole('button', { name: 'Add the rows' }).click()
  await expect(page.getByText('Row 2, meaning: “” cannot be used. Nothing was added.')).toBeVisible()
  await page.getByLabel('Rows').fill('taghlif\temballage cadeau\npapier cadeau\temballage cadeau')
  await page.getByRole('button', { name: 'Add the rows' }).click()
  await expect(page.getByText('2 examples added.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'papier cadeau' })).toBeVisible()
})

test('examples are edited and deleted', async ({ page, open }) => {
  const calls = await open(page1)
  await page.getByRole('tab', { name: 'Examples' }).click()
  await page.getByRole('button', { name: 'kayen garantie 3lih' }).click()
  await page.getByLabel('Message').fill('kayen la garantie 3lih ?')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
    text: 'kayen la garantie 3lih ?',
    label: 'warranty',
    language: 'dz-latn',
  })
  await page.getByRole('button', { name: 'kayen garantie 3lih' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: 'kayen garantie 3lih' })).toBeHidden()
})

test('the model card has scores by language, meaning and fact', async ({ page, open }) => {
  await open(page1)
  await page.getByRole('tab', { name: 'The built-in model' }).click()
  await expect(
    page.getByRole('table', { name: 'By language' }).getByRole('row', { name: /Darija in Latin/ }),
  ).toContainText('81%')
  await expect(page.getByRole('table', { name: 'By meaning' })).toContainText('asks for a price')
  await expect(page.getByRole('table', { name: 'By fact in the message' })).toContainText('Wilaya')
})

test('blocks of the editor listen to the merchant’s own meanings', async ({ page, open }) => {
  await open('/bots/bot-1')
  await page.locator('.react-flow__node[data-id="listen"]').click()
  await expect(page.getByRole('checkbox', { name: /emballage cadeau/ })).toBeVisible()
})

test('the test pane says which model decided', async ({ page, open }) => {
  await open('/bots/bot-1', {
    routes: {
      'POST /bot-tests/:id/messages': () => ({
        body: {
          messages: [],
          understood: {
            intent: 'emballage cadeau',
            confidence: 0.88,
            certain: true,
            language: 'fr',
            script: 'Latn',
            entities: [],
            decidedBy: 'merchant',
          },
          blockPath: ['listen'],
        },
      }),
    },
  })
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByLabel('Message').fill('papier cadeau ?')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Understood: emballage cadeau').click()
  await expect(page.getByText('what you taught')).toBeVisible()
})
