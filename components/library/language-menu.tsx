'use client'

import { Languages } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuContent, MenuRadioGroup, MenuRadioItem, MenuTrigger } from '@/components/ui/menu'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { setLocaleCookie } from './locale-cookie'

/** Changes the language in place: the page is asked for again, all that is typed stays. */
export function LanguageMenu({ size = 'icon-sm' }: { size?: 'icon' | 'icon-sm' }) {
  const t = useTranslations('library')
  const locale = useLocale()
  const router = useRouter()

  const choose = (next: Locale) => {
    setLocaleCookie(next, document)
    router.refresh()
  }

  return (
    <Menu>
      <MenuTrigger asChild>
        <IconButton label={t('language')} size={size}>
          <Languages aria-hidden />
        </IconButton>
      </MenuTrigger>
      <MenuContent className="min-w-36" side="top" align="end" collisionPadding={8}>
        <MenuRadioGroup value={locale}>
          {LOCALES.toReversed().map(language => (
            <MenuRadioItem
              key={language}
              value={language}
              lang={language}
              className="relative"
              onSelect={() => choose(language)}
            >
              {t(`languages.${language}`)}
            </MenuRadioItem>
          ))}
        </MenuRadioGroup>
      </MenuContent>
    </Menu>
  )
}
