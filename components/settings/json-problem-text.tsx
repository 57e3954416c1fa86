'use client'

import { useTranslations } from 'use-intl'
import type { FieldProblem } from '@/lib/chat/read-json-field'
import { syntaxHint } from './syntax-hint'

const OWN_TAB = {
  model: 'model',
  messages: 'messages',
  tools: 'tools',
  response_format: 'format',
} as const

/** What is wrong with the text of a JSON field, where, and what to do about it. */
export function JsonProblemText({ text, problem }: { text: string; problem: FieldProblem }) {
  const t = useTranslations('settings.json')
  switch (problem.code) {
    case 'syntax':
      return t('place', { ...problem, problem: t(`syntax.${syntaxHint(text, problem)}`) })
    case 'unsafe-number':
      return t('place', {
        ...problem,
        problem: t('unsafeNumber', { number: problem.text }),
      })
    case 'own-control': {
      const { key } = problem
      return t(`ownControl.${isOwnTab(key) ? OWN_TAB[key] : 'other'}`, { key })
    }
    case 'not-object':
      return t('notObject')
    case 'not-tool-list':
      return t('notToolList')
    case 'not-format':
      return t('notFormat')
    case 'empty':
      return t('empty')
  }
}

function isOwnTab(key: string): key is keyof typeof OWN_TAB {
  return Object.hasOwn(OWN_TAB, key)
}
