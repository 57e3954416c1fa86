'use client'

import { Moon } from 'lucide-react'
import { useTheme } from 'next-themes'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuContent, MenuRadioGroup, MenuRadioItem, MenuTrigger } from '@/components/ui/menu'

const THEMES = ['light', 'dark', 'system'] as const

export function ThemeMenu({ size = 'icon-sm' }: { size?: 'icon' | 'icon-sm' }) {
  const t = useTranslations('library')
  const { theme, setTheme } = useTheme()

  return (
    <Menu>
      <MenuTrigger asChild>
        <IconButton label={t('theme')} size={size}>
          <Moon aria-hidden />
        </IconButton>
      </MenuTrigger>
      <MenuContent className="min-w-36" side="top" align="end">
        <MenuRadioGroup value={theme} onValueChange={setTheme}>
          {THEMES.map(name => (
            <MenuRadioItem key={name} value={name} className="relative">
              {t(`themes.${name}`)}
            </MenuRadioItem>
          ))}
        </MenuRadioGroup>
      </MenuContent>
    </Menu>
  )
}
