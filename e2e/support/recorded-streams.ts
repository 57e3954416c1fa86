import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type RecordedStream = { name: string; chunks: string[]; sse: Uint8Array<ArrayBuffer> }
export type RecordedAnswer = { name: string; json: string }

const ours = fileURLToPath(new URL('../recorded-streams/', import.meta.url))
const corpus =
  process.env.CORPUS_DIR ??
  fileURLToPath(new URL('../../../shared/recorded-streams/', import.meta.url))

/** Every recorded stream: `chunks` are its JSON lines, `sse` the bytes an upstream would send. */
export function recordedStreams(): RecordedStream[] {
  return filesEndingIn('.chunks.txt').map(({ name, text }) => {
    const chunks = text.split('\n').filter(line => line !== '')
    const events = [...chunks, '[DONE]'].map(data => `data: ${data}\n\n`)
    return { name, chunks, sse: new TextEncoder().encode(events.join('')) }
  })
}

/** Every recorded non-stream body, verbatim; those whose one key is `error` came with a 4xx. */
export function recordedAnswers(): RecordedAnswer[] {
  return filesEndingIn('.json').map(({ name, text }) => ({ name, json: text }))
}

function filesEndingIn(suffix: string): { name: string; text: string }[] {
  return [ours, corpus].filter(existsSync).flatMap(folder =>
    readdirSync(folder)
      .filter(file => file.endsWith(suffix))
      .sort()
      .map(file => ({
        name: file.slice(0, -suffix.length),
        text: readFileSync(join(folder, file), 'utf8'),
      })),
  )
}
