'use client'

import { CircleQuestionMark } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'

/** A question mark that explains a control: on hover and focus, and where there is no pointer by a tap. */
export function HelpTip({ name, text }: { name: string; text: string }) {
  const t = useTranslations('settings')
  const label = t('about', { name })
  return (
    <Popover>
      <PopoverTrigger asChild>
        <IconButton
          label={label}
          hint={text}
          size="none"
          className="size-5 rounded-full text-faint touch:size-9 [&_svg]:size-[13px]"
        >
          <CircleQuestionMark aria-hidden />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent
        side="top"
        aria-label={label}
        className="max-w-72 px-3 py-2 text-mono text-mute"
      >
        {text}
      </PopoverContent>
    </Popover>
  )
}
