'use client'

import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { type ComponentProps, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/components/ui/menu'

/** What can be done with one conversation; `describedBy` is the id of its title. */
export function RowMenu({
  describedBy,
  tabIndex,
  onRename,
  onDelete,
}: {
  describedBy: string
  tabIndex: number
  onRename: () => void
  onDelete: () => void
}) {
  const t = useTranslations('library')
  const [isUsed, setUsed] = useState(false)
  const chosen = useRef<() => void>(undefined)

  // Only once the menu has gone: it would take the focus back from the field or the next row.
  const act = (event: Event) => {
    const action = chosen.current
    chosen.current = undefined
    if (!action) return
    event.preventDefault()
    action()
  }

  // A menu costs more to make than all the rest of its row, and most are never opened.
  const trigger = { tabIndex, 'aria-label': t('rowActions'), 'aria-describedby': describedBy }
  if (!isUsed) {
    return <RowMenuButton {...trigger} aria-haspopup="menu" onClick={() => setUsed(true)} />
  }
  return (
    <Menu defaultOpen>
      <MenuTrigger asChild>
        <RowMenuButton {...trigger} />
      </MenuTrigger>
      <MenuContent align="start" onCloseAutoFocus={act}>
        <MenuItem
          onSelect={() => {
            chosen.current = onRename
          }}
        >
          <Pencil aria-hidden />
          {t('rename')}
        </MenuItem>
        <MenuItem
          className="text-bad [&_svg]:text-bad"
          onSelect={() => {
            chosen.current = onDelete
          }}
        >
          <Trash2 aria-hidden />
          {t('delete')}
        </MenuItem>
      </MenuContent>
    </Menu>
  )
}

function RowMenuButton(props: ComponentProps<typeof Button>) {
  return (
    <Button
      size="icon-sm"
      className="absolute right-1 bottom-px opacity-0 outline-offset-[-2px] focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100 touch:bottom-0.5 touch:opacity-100"
      {...props}
    >
      <Ellipsis aria-hidden />
    </Button>
  )
}
