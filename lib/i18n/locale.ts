export const LOCALES = ['en', 'zh-CN'] as const
export type Locale = (typeof LOCALES)[number]

export const LOCALE_COOKIE = 'locale'

/** The chosen language, else the first one the browser asks for that we speak, else English. */
export function pickLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  const chosen = LOCALES.find(locale => locale === cookie)
  if (chosen) return chosen
  for (const tag of preferred(acceptLanguage ?? '')) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN'
    if (tag === 'en' || tag.startsWith('en-')) return 'en'
  }
  return 'en'
}

function preferred(header: string): string[] {
  return header
    .split(',')
    .map(range => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const weight = parameters.find(parameter => parameter.trim().startsWith('q='))
      return { tag: tag.trim(), weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}
