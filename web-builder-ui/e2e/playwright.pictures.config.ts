import { defineConfig } from '@playwright/test'
import base from './playwright.config'

/** The README's pictures, taken on a running stack: `RETAILBOT_URL=http://localhost:8080 npm run pictures`. */
export default defineConfig({ ...base, testDir: './pictures', reporter: [['line']] })
