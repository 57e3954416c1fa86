import { CONTROLLED_FIELDS } from './extra-fields'
import { type JsonProblem, readJson } from './read-json'
import type { Tool } from './types'

export type FieldProblem =
  | JsonProblem
  | { code: 'not-object' }
  | { code: 'not-tool-list' }
  | { code: 'not-format' }
  | { code: 'own-control'; key: string }

export type FieldReading<Value> = { ok: true; value: Value } | { ok: false; problem: FieldProblem }

/** Reads "Extra body fields": a JSON object whose keys have no control of their own; '' is {}. */
export function readExtraFields(text: string): FieldReading<Record<string, unknown>> {
  const reading = readObject(text)
  if (!reading.ok) {
    return reading.problem.code === 'empty' ? { ok: true, value: {} } : reading
  }
  const key = Object.keys(reading.value).find(name => CONTROLLED_FIELDS.has(name))
  return key ? { ok: false, problem: { code: 'own-control', key } } : reading
}

/** Reads `tools`: a JSON list of objects with a `type`; '' means unset. */
export function readTools(text: string): FieldReading<Tool[] | undefined> {
  const reading = readJson(text)
  if (!reading.ok) {
    return reading.problem.code === 'empty' ? { ok: true, value: undefined } : reading
  }
  if (!Array.isArray(reading.value) || !reading.value.every(isTyped)) {
    return { ok: false, problem: { code: 'not-tool-list' } }
  }
  return { ok: true, value: reading.value }
}

/** Reads `response_format`: a JSON object with a `type`; '' means unset. */
export function readResponseFormat(text: string): FieldReading<{ type: string } | undefined> {
  const reading = readJson(text)
  if (!reading.ok) {
    return reading.problem.code === 'empty' ? { ok: true, value: undefined } : reading
  }
  if (!isTyped(reading.value)) return { ok: false, problem: { code: 'not-format' } }
  return { ok: true, value: reading.value }
}

function readObject(text: string): FieldReading<Record<string, unknown>> {
  const reading = readJson(text)
  if (!reading.ok) return reading
  if (!isRecord(reading.value)) return { ok: false, problem: { code: 'not-object' } }
  return { ok: true, value: reading.value }
}

function isTyped(value: unknown): value is { type: string } {
  return isRecord(value) && typeof value.type === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
