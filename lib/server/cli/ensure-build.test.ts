import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureBuild } from './ensure-build.mjs'
import { hashSources } from './hash-sources.mjs'
import { runNext } from './run-next.mjs'

/** Stands in for Next: counts its builds, and waits for a signal when told to serve. */
const FAKE_NEXT = `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs')
if (process.argv[2] === 'build') {
  mkdirSync('.next', { recursive: true })
  appendFileSync('builds', '.')
  writeFileSync('.next/BUILD_ID', String(Math.random()))
} else {
  process.on('SIGTERM', () => process.exit(143))
  setInterval(() => {}, 1000)
  writeFileSync('serving', process.env.NEXT_TELEMETRY_DISABLED)
}
`

let root = ''

function write(path: string, content: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const builds = () => readFileSync(join(root, 'builds'), 'utf8').length

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  root = mkdtempSync(join(tmpdir(), 'playground-'))
  write('node_modules/next/dist/bin/next', FAKE_NEXT)
  write('app/page.tsx', 'one')
  write('lib/a.ts', 'a')
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

test('the first start builds, the next does not', async () => {
  await ensureBuild(root)
  await ensureBuild(root)
  expect(builds()).toBe(1)
})

test('a changed, added or moved source builds anew', async () => {
  await ensureBuild(root)
  write('app/page.tsx', 'two')
  await ensureBuild(root)
  write('public/icon.svg', '<svg/>')
  await ensureBuild(root)
  rmSync(join(root, 'lib/a.ts'))
  write('lib/b.ts', 'a')
  await ensureBuild(root)
  expect(builds()).toBe(4)
})

test('tests and files outside the sources build nothing', async () => {
  await ensureBuild(root)
  write('lib/a.test.ts', 'test')
  write('e2e/a.spec.ts', 'test')
  write('README.md', 'text')
  await ensureBuild(root)
  expect(builds()).toBe(1)
})

test('a build that someone else put in place is not taken for ours', async () => {
  await ensureBuild(root)
  write('.next/BUILD_ID', 'another')
  await ensureBuild(root)
  expect(builds()).toBe(2)
})

test('where a name ends and content begins makes a difference', () => {
  const before = hashSources(root)
  rmSync(join(root, 'lib/a.ts'))
  write('lib/a.t', 'sa')
  expect(hashSources(root)).not.toBe(before)
})

test('a signal is passed on, and the exit code comes back', async () => {
  const before = process.listenerCount('SIGTERM')
  const { exited } = runNext(root, ['start'])
  await expect.poll(() => readSafely('serving')).toBe('1')
  process.emit('SIGTERM')
  expect(await exited).toBe(143)
  expect(process.listenerCount('SIGTERM')).toBe(before)
})

function readSafely(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}
