import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { languages, pages } from '../pages'
import { expect, test } from '../support/fixtures'

/** One visit answers several questions: a visit is what costs time. */
for (const { name, path } of pages) {
  for (const language of languages) {
    test(`${name} is accessible, legible in the dark and fits 360 px, in ${language}`, async ({ page, open }) => {
      await open(path, { language })
      await settled(page)
      await test.step('axe', async () => expect(await violations(page)).toEqual([]))
      await test.step('axe in the dark', async () => {
        await page.evaluate(() => document.documentElement.classList.add('dark'))
        expect(await violations(page, ['color-contrast'])).toEqual([])
      })
      await test.step('a phone', async () => {
        await page.setViewportSize({ width: 360, height: 740 })
        await expect(page.getByRole('navigation').last()).toBeVisible()
        expect(await overflowing(page)).toEqual([])
      })
    })
  }
}

async function settled(page: Page) {
  await expect(page.getByRole('heading').first()).toBeVisible()
  await expect(page.locator('.animate-pulse')).toHaveCount(0)
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
}

async function violations(page: Page, rules?: string[]) {
  const builder = new AxeBuilder({ page })
  const { violations: found } = await (rules ? builder.withRules(rules) : builder).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** What makes the page scroll sideways, by name, so that a red test says where to look. */
async function overflowing(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.querySelectorAll('main *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    })
    return [
      `${scrollWidth - clientWidth} px too wide`,
      ...beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
}
