import { Agent } from 'undici'
import packageJson from '@/package.json'
import {
  ANSWER_HEADERS,
  type AnswerHeader,
  type AnswerHeaders,
  type Call,
  type Transport,
} from './transport'

const USER_AGENT = `${packageJson.name}/${packageJson.version}`

let agent: Agent | undefined

/** Times are kept by the exchange, to the millisecond; undici's own are coarse and off. */
function sharedAgent(connectMs: number): Agent {
  agent ??= new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout: connectMs } })
  return agent
}

function requestHeaders({ upstream, accept }: Call): Record<string, string> {
  const key = upstream.apiKey
  return {
    'user-agent': USER_AGENT,
    ...upstream.headers,
    'content-type': 'application/json',
    'accept-encoding': 'identity',
    ...(accept !== null && { accept }),
    ...(key && { authorization: `Bearer ${key}` }),
  }
}

const isAnswerHeader = (name: string): name is AnswerHeader =>
  (ANSWER_HEADERS as readonly string[]).includes(name)

function answerHeaders(raw: Buffer[]): AnswerHeaders {
  const headers: Partial<Record<AnswerHeader, string>> = {}
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index]?.toString('latin1').toLowerCase() ?? ''
    if (isAnswerHeader(name)) headers[name] ??= raw[index + 1]?.toString('latin1')
  }
  return headers
}

/** Reaches an upstream over HTTP on kept-alive connections; redirects are answers like any other. */
export function networkTransport(connectMs: number): Transport {
  return (call, events) => {
    let aborted = false
    let abortRequest: (() => void) | undefined
    let resumeRequest: (() => void) | undefined
    const { origin, pathname } = new URL(`${call.upstream.baseURL}/chat/completions`)
    sharedAgent(connectMs).dispatch(
      {
        origin,
        path: pathname,
        method: 'POST',
        headers: requestHeaders(call),
        body: call.bytes,
      },
      {
        onConnect(abort) {
          if (aborted) return abort()
          abortRequest = abort
          events.connect()
        },
        onHeaders(status, headers, resume) {
          resumeRequest = resume
          if (status >= 200) events.headers(status, answerHeaders(headers))
          return true
        },
        onData: chunk => aborted || events.data(chunk),
        onComplete: () => aborted || events.end(),
        onError: error => aborted || events.fail(error),
      },
    )
    return {
      resume: () => resumeRequest?.(),
      abort() {
        aborted = true
        abortRequest?.()
      },
    }
  }
}
