// Adds up what the test runners counted and closes with one line that machines read.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? 'test-results'
const read = name => {
  const file = join(folder, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

const unit = read('unit.json')
const e2e = read('e2e.json')
const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0)
const flaky = e2e?.stats.flaky ?? 0
const failed = (unit?.numFailedTests ?? 0) + (e2e?.stats.unexpected ?? 0) + flaky
const skipped = (unit?.numPendingTests ?? 0) + (e2e?.stats.skipped ?? 0)

if (!unit) console.log('The unit tests did not run.')
if (!e2e) console.log('The end-to-end tests did not run.')
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = unit && e2e && failed === 0 ? 0 : 1
