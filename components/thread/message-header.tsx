'use client'

import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { type Message, ROLES } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'

/** Role, model and actions of one message. */
export function MessageHeader({
  name,
  message,
  model,
  children,
}: {
  name: string
  message: Message | undefined
  model: string | undefined
  children: ReactNode
}) {
  const t = useTranslations('thread.message')
  return (
    <header className="flex min-h-6 flex-wrap items-center gap-x-2">
      {message ? (
        <RoleSelect message={message} label={t('role', { name })} />
      ) : (
        <span className="font-mono text-faint text-mono">assistant</span>
      )}
      {model && <Badge className="max-w-60 truncate max-sm:hidden">{model}</Badge>}
      {message?.run?.edited && <Badge>{t('edited')}</Badge>}
      {children}
    </header>
  )
}

function RoleSelect({ message, label }: { message: Message; label: string }) {
  const changeRole = usePlayground(state => state.changeRole)
  return (
    <span className="relative flex items-center text-faint hover:text-ink">
      <select
        aria-label={label}
        value={message.role}
        onChange={event => {
          const role = ROLES.find(known => known === event.target.value)
          if (role) changeRole(message.id, role)
        }}
        className="field-sizing-content appearance-none rounded-sm bg-transparent pr-4 font-mono text-mono touch:h-9"
      >
        {ROLES.map(role => (
          <option key={role}>{role}</option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute right-0 size-3 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 touch:opacity-100"
      />
    </span>
  )
}
