import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Which layers each layer may import; a layer may always import itself. DESIGN §2 as a constant. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/chat': [],
  'lib/utils': [],
  'lib/i18n': [],
  'lib/ai': ['lib/chat'],
  'lib/store': ['lib/chat', 'lib/ai', 'lib/utils'],
  'lib/simulator': ['lib/chat'],
  'lib/server': ['lib/chat', 'lib/simulator'],
  'components/ui': ['lib/utils', 'lib/i18n'],
  'components/playground': [
    'components/code',
    'components/import',
    'components/library',
    'components/settings',
    'components/thread',
    'components/ui',
    'lib/chat',
    'lib/store',
    'lib/i18n',
    'lib/utils',
  ],
  components: ['components/ui', 'lib/chat', 'lib/store', 'lib/i18n', 'lib/utils'],
  app: ['components', 'lib/chat', 'lib/server', 'lib/i18n'],
  e2e: ['lib/chat', 'lib/simulator'],
}

/** Packages that only one layer may touch. */
const OWNED: Record<string, string> = {
  ai: 'lib/ai',
  '@ai-sdk/openai': 'lib/ai',
  'server-only': 'lib/server',
  undici: 'lib/server',
  'idb-keyval': 'lib/store',
  'zustand/vanilla': 'lib/store',
  zustand: 'lib/store',
  'radix-ui': 'components/ui',
  'use-intl/core': 'lib/i18n',
}

/** Globals that only some layers may touch. */
const GLOBALS: readonly { pattern: RegExp; layers: readonly string[] }[] = [
  { pattern: /\bprocess\.env\b/, layers: ['lib/server', 'e2e'] },
  { pattern: /\b(?:indexedDB|IDBKeyRange)\b/, layers: ['lib/store', 'e2e'] },
  { pattern: /\blocalStorage\b/, layers: ['lib/store', 'e2e'] },
  { pattern: /dangerouslySetInnerHTML|\.innerHTML\b|\bnew Function\(|\beval\(/, layers: ['e2e'] },
]

/** Files beside the layers that may be imported. */
const ROOT_FILES = ['package.json', 'playwright.config']

const MAX_LINES = 300

const root = resolve(import.meta.dirname, '..')
const TOP = ['app', 'components', 'lib', 'e2e']
const files = TOP.flatMap(top =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map(file => join(top, file)),
).filter(file => /\.(?:tsx?|mjs)$/.test(file))
/** What is built: not the tests, nor what only tests use. */
const sources = files.filter(file => !/\.test\.tsx?$|\/testing\//.test(file))
const textOf = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]))

/** `components/thread` is a layer of its own kind: each feature sees only itself. */
function layerOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'lib' || top === 'components' ? `${top}/${second}` : top
}

function allowedFor(layer: string): readonly string[] {
  const [top = ''] = layer.split('/')
  return MAY_IMPORT[layer] ?? MAY_IMPORT[top] ?? []
}

function importsOf(file: string): string[] {
  const found = (textOf.get(file) ?? '').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...found].map(match => match[1] ?? '')
}

/** The file of ours that an import names, without its extension; undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  if (specifier.startsWith('.')) return relative(root, resolve(root, file, '..', specifier))
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
})

test('every import goes to a layer that this layer may import', () => {
  const wrong = sources.flatMap(file =>
    importsOf(file).flatMap(specifier => {
      const target = targetOf(file, specifier)
      if (target === undefined) return []
      const layer = layerOf(file)
      const targetLayer = layerOf(target)
      const allowed = [layer, ...allowedFor(layer)]
      const fits = allowed.some(one => targetLayer === one || targetLayer.startsWith(`${one}/`))
      return fits || ROOT_FILES.includes(target) ? [] : [`${file} → ${specifier}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('nothing that is built imports what only tests use', () => {
  const wrong = sources.flatMap(file =>
    importsOf(file)
      .filter(specifier => /\/testing\//.test(specifier))
      .map(name => `${file} → ${name}`),
  )
  expect(wrong).toEqual([])
})

test('a package with an owner is imported by its owner only', () => {
  const wrong = sources
    .filter(file => !file.startsWith('e2e/'))
    .flatMap(file =>
      importsOf(file)
        .filter(specifier => OWNED[specifier] && OWNED[specifier] !== layerOf(file))
        .map(specifier => `${file} → ${specifier}`),
    )
  expect(wrong).toEqual([])
})

test('node built-ins are for the server and the end-to-end tests', () => {
  const builtins = new Set([...builtinModules, ...builtinModules.map(name => `node:${name}`)])
  const wrong = sources
    .filter(file => !['lib/server', 'e2e'].includes(layerOf(file)))
    .flatMap(file =>
      importsOf(file)
        .filter(name => builtins.has(name))
        .map(name => `${file} → ${name}`),
    )
  expect(wrong).toEqual([])
})

test('globals of the server and of the browser stay in their layers', () => {
  const wrong = sources.flatMap(file =>
    GLOBALS.filter(({ layers }) => !layers.includes(layerOf(file)))
      .filter(({ pattern }) => pattern.test(textOf.get(file) ?? ''))
      .map(({ pattern }) => `${file}: ${pattern}`),
  )
  expect(wrong).toEqual([])
})

test('secrets have one door, closed to the browser', () => {
  expect(textOf.get('lib/server/env.ts')).toContain("import 'server-only'")
})

test(`no file is longer than ${MAX_LINES} lines`, () => {
  const long = files.filter(file => (textOf.get(file) ?? '').split('\n').length > MAX_LINES + 1)
  expect(long).toEqual([])
})

test('no file is a barrel', () => {
  const barrels = sources.filter(file => {
    const text = (textOf.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const rest = text.replace(/export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s*['"][^'"]+['"]/g, '')
    return rest !== text && rest.trim() === ''
  })
  expect(barrels).toEqual([])
})

test('no file imports itself by way of others', () => {
  const known = new Map(sources.map(file => [file.replace(/\.(?:tsx?|mjs)$/, ''), file]))
  const edges = new Map(
    sources.map(file => [
      file,
      valueImportsOf(file).flatMap(specifier => {
        const target = targetOf(file, specifier)
        return (target && (known.get(target) ?? known.get(target.replace(/\.mjs$/, '')))) ?? []
      }),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of sources) visit(file, [])
  expect(cycles).toEqual([])
})

/** Imports that exist at run time: a type may point back. */
function valueImportsOf(file: string): string[] {
  const text = (textOf.get(file) ?? '').replace(/import type [^;]*?from\s*['"][^'"]+['"]/g, '')
  return [...text.matchAll(/\bfrom\s*['"]([^'"]+)['"]/g)].map(match => match[1] ?? '')
}
