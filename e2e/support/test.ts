import { test as base } from 'playwright/test'
import { ConsoleErrors } from './console-errors'
import { type FaultUpstream, startFaultUpstream } from './fault-upstream'
import { type App, startApp } from './start-app'

/** The key the app sends to the fault upstream; it may stand in no answer and no log. */
export const TEST_KEY = 'sk-test-canary-5f1d0c9ab3e74862'

type WorkerFixtures = {
  /** Variables added to the app's own, or put in their place. */
  appEnv: Record<string, string>
  /** Who answers the app under test. */
  answeredBy: 'upstream' | 'simulator'
  upstreamServer: FaultUpstream
  app: App
}

type TestFixtures = {
  /** The upstream of this worker, with nothing left of the test before. */
  upstream: FaultUpstream
  consoleErrors: ConsoleErrors
}

const PACE = { SIMULATOR_TTFT_MS: '20', SIMULATOR_TOKENS_PER_SECOND: '400' }

/** Runs against the built app, which is pointed at a fault upstream; a page's console errors fail it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  appEnv: [{}, { option: true, scope: 'worker' }],
  answeredBy: ['upstream', { option: true, scope: 'worker' }],

  // A fixture must name what it takes, and this one takes nothing.
  upstreamServer: [
    async ({ answeredBy: _ }, use) => {
      const upstream = await startFaultUpstream()
      await use(upstream)
      await upstream.close()
    },
    { scope: 'worker' },
  ],

  app: [
    async ({ answeredBy, appEnv, upstreamServer }, use) => {
      const upstreamEnv = { OPENAI_BASE_URL: upstreamServer.baseURL, OPENAI_API_KEY: TEST_KEY }
      const app = await startApp({
        ...PACE,
        ...(answeredBy === 'upstream' && upstreamEnv),
        ...appEnv,
      })
      await use(app)
      await app.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  upstream: [
    async ({ upstreamServer }, use) => {
      upstreamServer.forget()
      await use(upstreamServer)
    },
    // A test that does not ask for it must not get the answers of the test before either.
    { auto: true },
  ],

  baseURL: async ({ app }, use) => {
    await use(app.url)
  },

  consoleErrors: async ({ baseURL: _ }, use) => {
    await use(new ConsoleErrors())
  },

  context: async ({ context, consoleErrors }, use) => {
    consoleErrors.watch(context)
    await use(context)
    consoleErrors.assertNone()
  },
})

/** The same against an app without any upstream, where the simulator answers. */
export const simulatorTest = test.extend<object, object>({
  answeredBy: ['simulator', { scope: 'worker' }],
})

export { expect } from 'playwright/test'
