import { existsSync } from 'node:fs'
import { chromium, defineConfig, devices } from 'playwright/test'

const ownChromium = existsSync(chromium.executablePath())
const systemChromium = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
].find(path => path && existsSync(path))

if (!ownChromium && !systemChromium)
  throw new Error(
    'There is no Chromium: run `npx playwright install chromium` or `apt-get install chromium`, or set CHROMIUM_PATH.',
  )

// Specs start the app themselves (e2e/support/test.ts), each worker its own, from the present build.
export default defineConfig({
  testDir: 'e2e',
  // Beside the unit tests' results, which the default folder would sweep away.
  outputDir: 'test-results/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 30_000,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: ownChromium ? undefined : systemChromium,
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
})
