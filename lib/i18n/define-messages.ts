import type { Locale } from './locale'

type SameShape<Messages> = {
  [Key in keyof Messages]: Messages[Key] extends string ? string : SameShape<Messages[Key]>
}

/** Both languages of one feature's words; a key that one of them lacks does not compile. */
export function defineMessages<const English>(
  messages: Record<'en', English> & Record<Exclude<Locale, 'en'>, SameShape<English>>,
): Record<'en', English> & Record<Exclude<Locale, 'en'>, SameShape<English>> {
  return messages
}
