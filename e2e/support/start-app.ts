import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export type App = {
  url: string
  /** Everything it has printed. */
  logs: () => string
  /** Asks it to end; resolves with its exit code. */
  terminate: () => Promise<number | null>
  /** Ends it, by force after three seconds. */
  stop: () => Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Set to nothing, so that neither the shell's nor `.env.local`'s values reach a test. */
const SETTINGS = [
  'DIMILINKS_API_KEY',
  'DIMILINKS_BASE_URL',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'UPSTREAMS',
  'HOST',
  'PUBLIC_URL',
  'PLAYGROUND_PASSWORD',
  'PLAYGROUND_API_KEYS',
  'MAX_BODY_BYTES',
  'UPSTREAM_CONNECT_TIMEOUT_MS',
  'UPSTREAM_HEADERS_TIMEOUT_MS',
  'UPSTREAM_THINKING_HEADERS_TIMEOUT_MS',
  'UPSTREAM_STALL_TIMEOUT_MS',
  'HEARTBEAT_MS',
  'SIMULATOR_TTFT_MS',
  'SIMULATOR_TOKENS_PER_SECOND',
]
export const UNSET = Object.fromEntries(SETTINGS.map(name => [name, '']))

/** A port nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function untilHealthy(url: string, child: ChildProcess, logs: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}:\n${logs()}`)
    const healthy = await fetch(`${url}/api/health`).then(
      response => response.ok,
      () => false,
    )
    if (healthy) return
    await delay(25)
  }
}

/** Serves the present build on a free port with only these variables set, and waits until it answers. */
export async function startApp(env: Record<string, string> = {}): Promise<App> {
  const port = String(await freePort())
  const next = join(root, 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', port], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...UNSET, PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit').then(([code]) => code)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      output += text
    })
  const logs = () => output
  const url = `http://127.0.0.1:${port}`
  const terminate = () => {
    child.kill('SIGTERM')
    return exited
  }
  const stop = async () => {
    child.kill('SIGTERM')
    const patience = setTimeout(() => child.kill('SIGKILL'), 3000)
    await exited
    clearTimeout(patience)
  }
  try {
    await untilHealthy(url, child, logs)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, logs, terminate, stop }
}
