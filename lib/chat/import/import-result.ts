import type { ChatMessage, RequestParams } from '../types'

/** What became of something in the text that is not simply part of the request. */
export type ImportNote =
  /** Keys, tokens and cookies: only their names are kept. */
  | { code: 'secret-dropped'; names: string[] }
  | { code: 'header-ignored'; names: string[] }
  /** Options of the command or of the SDK that are not part of the body. */
  | { code: 'option-ignored'; names: string[] }
  /** Left out of the request; `path` is '' where it belongs to no field. */
  | { code: 'not-understood'; path: string; snippet: string }
  /** A variable in a text, kept as it is written. */
  | { code: 'placeholder'; path: string; snippet: string }
  /** Left out: JavaScript cannot carry this number exactly. */
  | { code: 'unsafe-number'; path: string; text: string }
  /** The text ends, or breaks, before the request does. */
  | { code: 'truncated' }
  /** The last one was taken. */
  | { code: 'several-requests'; count: number }
  /** A body, or a part of it, that stands in a file we cannot read. */
  | { code: 'file-reference'; name: string }
  | { code: 'pipe-ignored'; snippet: string }
  | { code: 'role-changed'; path: string; from: string; to: string }
  | { code: 'model-missing' }

export type ImportKind =
  | 'curl'
  | 'python'
  | 'javascript'
  | 'request'
  | 'response'
  | 'har'
  | 'batch'
  | 'conversation'

export type UnknownReason =
  | 'empty'
  | 'too-large'
  | 'anthropic'
  | 'responses'
  | 'completions'
  | 'no-body'
  | 'no-messages'
  | 'not-recognised'

/** `model` is '' where the text names none. */
export type ImportedRequest = { params: RequestParams; messages: ChatMessage[] }

export type Imported = { kind: ImportKind; request: ImportedRequest; notes: ImportNote[] }

export type NotImported = { kind: 'unknown'; reason: UnknownReason; notes: ImportNote[] }

export type ImportResult = Imported | NotImported
