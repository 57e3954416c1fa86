'use client'

import { ChevronsUpDown, Sparkles, Star } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { cn } from '@/lib/utils/cn'
import { ModelFacts } from './model-facts'
import { focusSearch } from './model-picker/focus-search'
import { ModelPicker } from './model-picker/model-picker'
import { Section } from './section'

/** The model that is asked, what is known of it, and the way to another. */
export function ModelField() {
  const t = useTranslations('settings.model')
  const model = usePlayground(state => selectColumn(state).params.model)
  const isFavourite = usePlayground(state => state.preferences.favouriteModels.includes(model))
  const toggleFavourite = usePlayground(state => state.toggleFavouriteModel)
  const [isOpen, setOpen] = useState(false)
  const labelId = useId()
  const valueId = useId()

  return (
    <Section className="pt-3">
      <div className="mb-1 flex min-h-6 items-center justify-between">
        <h2 id={labelId} className="text-mono text-mute">
          {t('label')}
        </h2>
        {model !== '' && (
          <IconButton
            label={t('favourite')}
            aria-pressed={isFavourite}
            onClick={() => toggleFavourite(model)}
            size="none"
            className="-mr-[3px] size-5 rounded-sm text-faint touch:mr-0 touch:size-9 [&_svg]:size-3.5"
          >
            <Star aria-hidden className={cn(isFavourite && 'fill-current text-ink')} />
          </IconButton>
        )}
      </div>
      {/* Modal, so that its list scrolls inside a sheet, which locks every other scroller. */}
      <Popover open={isOpen} onOpenChange={setOpen} modal>
        <PopoverTrigger asChild>
          <Button
            variant="outline"
            aria-labelledby={labelId}
            aria-describedby={valueId}
            className="h-auto min-h-9 w-full justify-start gap-2 whitespace-normal px-2.5 py-1.5 text-left"
          >
            <Sparkles aria-hidden className="text-mute" />
            <span
              id={valueId}
              className={cn(
                'line-clamp-2 min-w-0 flex-1 [overflow-wrap:anywhere]',
                model === '' && 'font-normal text-mute',
              )}
            >
              {model || t('none')}
            </span>
            <ChevronsUpDown aria-hidden className="size-3.5! text-mute" />
          </Button>
        </PopoverTrigger>
        <PopoverContent
          align="end"
          aria-label={t('choose')}
          onOpenAutoFocus={focusSearch}
          className="flex max-h-(--radix-popover-content-available-height) w-[min(440px,calc(100vw-16px))] flex-col overflow-hidden"
        >
          <ModelPicker onClose={() => setOpen(false)} />
        </PopoverContent>
      </Popover>
      <ModelFacts />
    </Section>
  )
}
