import { defineConfig } from 'playwright/test'
import base from '../../playwright.config'

/** Makes the pictures of the README: `npm run screenshots`, from the present build. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '**/*.shots.ts',
  workers: 1,
  reporter: 'list',
})
