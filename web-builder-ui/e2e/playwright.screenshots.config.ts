import { defineConfig } from '@playwright/test'
import base from './playwright.config'

/** Pictures to look at, not assertions: `npm run screenshots` writes them into `screenshots-out/`. */
export default defineConfig({ ...base, testDir: './screenshots', reporter: [['line']], timeout: 120_000 })
