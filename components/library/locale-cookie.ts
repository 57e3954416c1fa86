import { LOCALE_COOKIE, type Locale } from '@/lib/i18n/locale'

/** Seconds. */
const ONE_YEAR = 31_536_000

/** Keeps the chosen language for a year; `document.cookie`, because cookieStore is missing on plain http. */
export function setLocaleCookie(locale: Locale, jar: { cookie: string }): void {
  jar.cookie = `${LOCALE_COOKIE}=${locale}; path=/; max-age=${ONE_YEAR}; samesite=lax`
}
