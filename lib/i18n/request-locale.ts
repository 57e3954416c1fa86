import { cookies, headers } from 'next/headers'
import { LOCALE_COOKIE, type Locale, pickLocale } from './locale'

/** The language of the request being rendered. */
export async function requestLocale(): Promise<Locale> {
  const [chosen, asked] = await Promise.all([cookies(), headers()])
  return pickLocale(chosen.get(LOCALE_COOKIE)?.value, asked.get('accept-language'))
}
