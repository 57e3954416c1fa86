'use client'

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import { type ConversationSummary, titleOf } from '@/lib/chat/conversation'
import { usePlayground } from '@/lib/store/playground-provider'
import { cn } from '@/lib/utils/cn'
import { deleteWithUndo, refused } from './delete-with-undo'
import { RenameField } from './rename-field'
import { focusRow, leaveRow } from './row-focus'
import { RowMenu } from './row-menu'
import { selectIsAnswering } from './select-is-answering'

/** One conversation: opens, renames (F2) and deletes (Delete); arrow keys go to its neighbours. */
export function ConversationRow({
  summary,
  isTabStop,
  onFocus,
  onNavigate,
}: {
  summary: ConversationSummary
  isTabStop: boolean
  onFocus: (id: string) => void
  onNavigate?: () => void
}) {
  const { id } = summary
  const t = useTranslations('library')
  const common = useTranslations('common')
  const titleId = useId()
  const liveId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isRenaming, setRenaming] = useState(false)
  const loaded = usePlayground(state => state.documents[id])
  const isOpen = usePlayground(state => state.openId === id)
  const isAnswering = usePlayground(state => selectIsAnswering(state, id))
  const openConversation = usePlayground(state => state.openConversation)
  const renameConversation = usePlayground(state => state.renameConversation)
  const deleteConversation = usePlayground(state => state.deleteConversation)

  // What is loaded is ahead of the list, which learns of a change once it is on disk.
  const given = loaded ? titleOf(loaded) : summary.title
  const title = given || t('untitled')
  const tabIndex = isTabStop ? 0 : -1

  const open = () => {
    openConversation(id).then(onNavigate, refused(t('openFailed')))
  }
  const endRename = (next: string | undefined, by: 'key' | 'blur') => {
    if (next !== undefined && next.trim() !== given) {
      renameConversation(id, next).catch(refused(t('renameFailed')))
    }
    if (by === 'blur') return setRenaming(false)
    flushSync(() => setRenaming(false))
    button.current?.focus()
  }
  const remove = () => {
    if (button.current) leaveRow(button.current)
    const words = { undo: common('undo'), deleted: t('deleted', { title }) }
    const failures = { deleteFailed: t('deleteFailed'), undoFailed: t('undoFailed') }
    deleteWithUndo(() => deleteConversation(id), { ...words, ...failures })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const action = keyAction(event, () => setRenaming(true), remove)
    if (!action) return
    event.preventDefault()
    action()
  }

  if (isRenaming) return <RenameField title={given} onDone={endRename} />
  return (
    <div className="group relative">
      <button
        ref={button}
        type="button"
        data-conversation-row
        tabIndex={tabIndex}
        title={title}
        aria-current={isOpen || undefined}
        aria-describedby={isAnswering ? liveId : undefined}
        aria-keyshortcuts="F2 Delete"
        onClick={open}
        onFocus={() => onFocus(id)}
        onKeyDown={onKeyDown}
        className={cn(
          'flex h-[30px] w-full items-center rounded-sm px-2.5 text-left text-mute outline-offset-[-2px] hover:bg-hover group-focus-within:pr-9 group-hover:pr-9 group-has-data-[state=open]:bg-hover group-has-data-[state=open]:pr-9 touch:h-10 touch:pr-11',
          isAnswering && 'pr-9 touch:pr-14',
          isOpen && 'bg-selected text-ink hover:bg-selected',
        )}
      >
        <span id={titleId} className="truncate">
          {title}
        </span>
      </button>
      {isAnswering && (
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center group-focus-within:hidden group-hover:hidden touch:right-12 touch:flex!">
          <span aria-hidden className="size-[7px] animate-pulse-soft rounded-full bg-ok" />
          <span id={liveId} className="sr-only">
            {t('answering')}
          </span>
        </span>
      )}
      <RowMenu
        describedBy={titleId}
        tabIndex={tabIndex}
        onRename={() => setRenaming(true)}
        onDelete={remove}
      />
    </div>
  )
}

function keyAction(
  { key, metaKey, currentTarget }: KeyboardEvent<HTMLButtonElement>,
  rename: () => void,
  remove: () => void,
): (() => void) | undefined {
  // Mac keyboards have no Delete; ⌘⌫ is what deletes in the Finder.
  if (key === 'Backspace') return metaKey ? remove : undefined
  if (key === 'Delete') return remove
  if (key === 'F2') return rename
  if (key === 'ArrowDown') return () => focusRow(currentTarget, 'next')
  if (key === 'ArrowUp') return () => focusRow(currentTarget, 'previous')
  if (key === 'Home') return () => focusRow(currentTarget, 'first')
  if (key === 'End') return () => focusRow(currentTarget, 'last')
}
