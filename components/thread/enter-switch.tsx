'use client'

import { CornerDownLeft } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { primaryChord } from '@/components/ui/primary-chord'
import { Tooltip } from '@/components/ui/tooltip'
import { usePlayground } from '@/lib/store/playground-provider'
import { cn } from '@/lib/utils/cn'

/** Says, and swaps, whether Enter sends or breaks the line. */
export function EnterSwitch() {
  const t = useTranslations('thread.composer')
  const enterSends = usePlayground(state => state.preferences.enterSends)
  const setPreference = usePlayground(state => state.setPreference)
  return (
    <Tooltip
      text={
        enterSends ? t('enterSendsHint') : t('enterBreaksHint', { chord: primaryChord('Enter') })
      }
    >
      <Button
        role="switch"
        aria-checked={enterSends}
        size="sm"
        onClick={() => setPreference('enterSends', !enterSends)}
        className={cn('px-2 font-normal text-xs', !enterSends && 'text-faint line-through')}
      >
        <CornerDownLeft aria-hidden />
        {t('enterSends')}
      </Button>
    </Tooltip>
  )
}
