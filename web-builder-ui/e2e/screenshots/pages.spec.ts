import { expect, test } from '@playwright/test'
import { languages, pages } from '../pages'
import { mockServices } from '../support/mockServices'
import { inLanguage, mockIdentity, signedIn } from '../support/session'

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } }
const only = process.env.ONLY?.split(',')
const themes = process.env.DARK ? ['dark'] : ['light']

for (const { name, path } of pages.filter((page) => !only || only.includes(page.name))) {
  for (const language of languages) {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const theme of themes) {
        test(`${name} ${language} ${size} ${theme}`, async ({ page }) => {
          await page.setViewportSize(viewport)
          await mockIdentity(page)
          await mockServices(page)
          await signedIn(page)
          await inLanguage(page, language, theme)
          await page.goto(path)
          await page.waitForLoadState('networkidle')
          await expect(page.locator('.animate-pulse')).toHaveCount(0, { timeout: 20_000 })
          await page.evaluate(() => document.fonts.ready)
          await page.waitForTimeout(300)
          const suffix = theme === 'dark' ? '-dark' : ''
          await page.screenshot({
            path: `screenshots-out/${name}-${language}-${size}${suffix}.png`,
            fullPage: size === 'phone' && name !== 'bot-editor',
          })
        })
      }
    }
  }
}
