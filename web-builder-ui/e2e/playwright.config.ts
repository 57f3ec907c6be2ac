import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const stack = process.env.RETAILBOT_URL
const port = process.env.PREVIEW_PORT ?? '4173'
/** A copy, where somebody may build anew while the tests run. */
const built = process.env.PREVIEW_DIST ?? 'dist'
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
if (!existsSync(chromium)) {
  throw new Error(
    `No browser at ${chromium}. Install it: apt-get install -y chromium fonts-noto-core (or set CHROMIUM_PATH).`,
  )
}

/**
 * Without RETAILBOT_URL the built pages run on an imitation of the services (`support/mockServices.ts`): fast, for each state of each page.
 * With it, the journeys in `stack/` run against the real thing.
 */
export default defineConfig({
  testDir: stack ? './stack' : './mocked',
  outputDir: '../test-results/playwright',
  workers: 1,
  // A machine that builds something else meanwhile can starve a browser for a minute; the report still names such a test as flaky.
  retries: 1,
  timeout: stack ? 180_000 : 60_000,
  expect: { timeout: stack ? 30_000 : 15_000 },
  reporter: [['list'], ['junit', { outputFile: '../test-results/playwright.xml' }]],
  use: {
    baseURL: stack ?? `http://localhost:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Africa/Algiers',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: stack
    ? undefined
    : {
        command: `npx vite preview --port ${port} --strictPort --outDir ${built}`,
        cwd: '..',
        url: `http://localhost:${port}`,
        reuseExistingServer: false,
      },
})
