import type { CodeTarget } from '@/lib/chat/export/code-language'

export const TARGET_NAMES = ['playground', 'dimilinks', 'openai'] as const

export type TargetName = (typeof TARGET_NAMES)[number]

/** Where the code sends its request; the playground is wherever this page came from. */
export function codeTarget(name: TargetName, origin: string): CodeTarget {
  switch (name) {
    case 'playground':
      return { baseURL: `${origin}/v1`, keyVariable: 'PLAYGROUND_API_KEY' }
    case 'dimilinks':
      return { baseURL: 'https://dimilinks.com/v1', keyVariable: 'DIMILINKS_API_KEY' }
    case 'openai':
      return { baseURL: 'https://api.openai.com/v1', keyVariable: 'OPENAI_API_KEY' }
  }
}
