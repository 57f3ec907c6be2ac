import { test as base, expect } from '@playwright/test'
import { type Call, mockServices, type Routes } from './mockServices'
import { inLanguage, mockIdentity, signedIn } from './session'

interface Opening {
  language?: string
  theme?: string
  routes?: Routes
  signedOut?: boolean
  demo?: boolean
}

/** Opens a page on imitated services and hands back the calls that they heard. */
export const test = base.extend<{ open: (path: string, opening?: Opening) => Promise<Call[]> }>({
  open: async ({ page }, use) => {
    await use(async (path, { language = 'en', theme = 'light', routes = {}, signedOut = false, demo = true } = {}) => {
      await mockIdentity(page, demo)
      const calls = await mockServices(page, routes)
      if (!signedOut) await signedIn(page)
      await inLanguage(page, language, theme)
      await page.goto(path)
      return calls
    })
  },
})

export { expect }
