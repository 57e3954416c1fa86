import type { ChatCompletionRequest } from '../types'
import type { CodeLanguage, CodeTarget } from './code-language'
import { type JsonObject, toJsonObject } from './json-value'
import { toAiSdk } from './to-ai-sdk'
import { toCurl } from './to-curl'
import { toFetch } from './to-fetch'
import { toNode } from './to-node'
import { toPython } from './to-python'

const EXPORTERS: Record<CodeLanguage, (body: JsonObject, target: CodeTarget) => string> = {
  curl: toCurl,
  python: toPython,
  node: toNode,
  'ai-sdk': toAiSdk,
  fetch: toFetch,
}

/** A program that sends exactly this request and prints the answer; ends with a line break. */
export function exportCode(
  request: ChatCompletionRequest,
  language: CodeLanguage,
  target: CodeTarget,
): string {
  return EXPORTERS[language](toJsonObject(request), target)
}
