/** What a request can be exported as, in the order of the tabs. */
export const CODE_LANGUAGES = ['curl', 'python', 'node', 'ai-sdk', 'fetch'] as const

export type CodeLanguage = (typeof CODE_LANGUAGES)[number]

/** Where the exported code sends its request, and which environment variable holds the key. */
export type CodeTarget = {
  /** Up to and with `/v1`, without a slash at the end. */
  baseURL: string
  keyVariable: string
}
