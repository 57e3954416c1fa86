import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const text = readFileSync(join(resolve(import.meta.dirname, '..'), 'package-lock.json'), 'utf8')
const packages: Record<string, { optionalDependencies?: Record<string, string> }> =
  JSON.parse(text).packages

/** Whether `name` can be found from the place of `from`, as Node looks for it. */
function isInstalled(from: string, name: string): boolean {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true
    if (!base) return false
    if (!base.includes('/node_modules/')) base = ''
  }
}

test('the lock holds every platform’s optional package, or npm ci fails on that platform', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(name => !isInstalled(from, name))
      .map(name => `${name} of ${from}`),
  )
  expect(missing).toEqual([])
})

test('the lock names no registry', () => {
  expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/)
})
