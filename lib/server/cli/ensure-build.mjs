import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './hash-sources.mjs'
import { runNext } from './run-next.mjs'

/** @param {string} root */
const stampPath = root => join(root, '.next/sources.json')

/** Names the build in `.next`, which a later build without us would replace. @param {string} root */
const buildId = root => readFileSync(join(root, '.next/BUILD_ID'), 'utf8')

/** @param {string} root @param {string} sources */
function isBuilt(root, sources) {
  try {
    const stamp = JSON.parse(readFileSync(stampPath(root), 'utf8'))
    return stamp.sources === sources && stamp.build === buildId(root)
  } catch {
    // No build, or one that was not stamped.
    return false
  }
}

/** Builds and stamps the build with its sources; ends the process if the build fails. @param {string} root */
export async function build(root) {
  const sources = hashSources(root)
  const code = await runNext(root, ['build']).exited
  if (code !== 0) process.exit(code)
  writeFileSync(stampPath(root), JSON.stringify({ sources, build: buildId(root) }))
}

/** Builds unless `.next` holds a build of exactly these sources. @param {string} root */
export async function ensureBuild(root) {
  if (isBuilt(root, hashSources(root))) return
  console.log('There is no build of these sources yet: building, which takes about half a minute.')
  await build(root)
}
