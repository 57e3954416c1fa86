import type { Locale } from './locale'
import { code } from './messages/code'
import { common } from './messages/common'
import { importing } from './messages/import'
import { library } from './messages/library'
import { markdown } from './messages/markdown'
import { playground } from './messages/playground'
import { settings } from './messages/settings'
import { thread } from './messages/thread'

const features = { code, common, importing, library, markdown, playground, settings, thread }

export type Messages = { [Feature in keyof typeof features]: (typeof features)[Feature]['en'] }

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}

/** All words of one language, for the provider at the top of the page. */
export function messagesFor(locale: Locale): Messages {
  return Object.fromEntries(
    Object.entries(features).map(([feature, words]) => [feature, words[locale]]),
  ) as Messages
}
