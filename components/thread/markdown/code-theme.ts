import type { ThemeRegistration } from 'shiki/core'

/** What a piece of code is, as far as its colour tells. */
export const tokenKinds = [
  'comment',
  'string',
  'keyword',
  'function',
  'type',
  'property',
  'punctuation',
  'inserted',
  'deleted',
  'strong',
] as const

export type TokenKind = (typeof tokenKinds)[number]

const scopes: Record<TokenKind, string[]> = {
  comment: [
    'comment',
    'punctuation.definition.comment',
    'string.quoted.docstring',
    'string.quoted.docstring punctuation.definition.string',
  ],
  string: ['string', 'punctuation.definition.string', 'markup.inline.raw', 'markup.fenced_code'],
  keyword: [
    'keyword',
    'storage',
    'keyword.operator.new',
    'keyword.operator.expression',
    'keyword.operator.word',
    'keyword.operator.logical.python',
    'variable.language',
    'entity.name.tag',
    'punctuation.definition.directive',
  ],
  function: ['entity.name.function', 'support.function', 'meta.function-call.generic'],
  type: ['entity.name.type', 'entity.name.class', 'support.type', 'support.class'],
  property: [
    'support.type.property-name',
    'meta.property-name',
    'meta.object-literal.key',
    'entity.name.tag.yaml',
    'entity.other.attribute-name',
    'variable.other.property',
    'punctuation.support.type.property-name',
  ],
  punctuation: ['punctuation', 'meta.brace', 'keyword.operator', 'storage.type.function.arrow'],
  inserted: ['markup.inserted', 'punctuation.definition.inserted', 'meta.diff.header.to-file'],
  deleted: ['markup.deleted', 'punctuation.definition.deleted', 'meta.diff.header.from-file'],
  strong: ['markup.heading', 'markup.bold', 'entity.name.section', 'meta.diff.range'],
}

/**
 * A theme whose colours are numbers that stand for kinds: the real ones are CSS variables, which
 * change with light and dark without highlighting anything again.
 */
export const codeTheme: ThemeRegistration = {
  name: 'dimilinks',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: tokenKinds.map((kind, index) => ({
    scope: scopes[kind],
    settings: { foreground: colorOf(index) },
  })),
}

/** The kind a token of `codeTheme` has by its colour; undefined for plain code. */
export function tokenKindOf(color: string | undefined): TokenKind | undefined {
  return tokenKinds.find((_, index) => colorOf(index) === color?.toLowerCase())
}

function colorOf(index: number): string {
  return `#0000${(index + 1).toString(16).padStart(2, '0')}`
}
