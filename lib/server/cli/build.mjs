// `npm run build`: builds, and leaves the stamp by which `npm start` knows what was built.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './ensure-build.mjs'

await build(join(dirname(fileURLToPath(import.meta.url)), '../../..'))
