'use client'

import { Braces } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Textarea } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { cn } from '@/lib/utils/cn'
import { FieldLabel } from './field-label'
import { JsonProblemText } from './json-problem-text'
import { Note } from './note'
import { ResetButton } from './reset-button'
import type { JsonText } from './use-json-text'

/** A field of JSON that says, while it is typed, where it breaks and what to do. */
export function JsonField({
  name,
  isWire = true,
  help,
  placeholder,
  json: { text, problem, change },
  canReset = true,
  className,
  children,
}: {
  name: string
  isWire?: boolean
  help?: string
  placeholder?: string
  json: JsonText
  /** False where a control beside it unsets the field. */
  canReset?: boolean
  className?: string
  /** Stands under the field. */
  children?: ReactNode
}) {
  const t = useTranslations('settings')
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const problemId = useId()
  const isSet = text !== ''

  return (
    <div>
      <FieldLabel name={name} isWire={isWire} help={help} isSet={isSet} htmlFor={id}>
        {isSet && (
          <>
            <IconButton
              label={t('json.format', { name })}
              disabled={problem !== undefined}
              onClick={() => change(JSON.stringify(JSON.parse(text), null, 2))}
              size="none"
              className="size-5 rounded-sm text-faint touch:size-9 [&_svg]:size-[13px]"
            >
              <Braces aria-hidden />
            </IconButton>
            {canReset && <ResetButton name={name} next={field} onReset={() => change('')} />}
          </>
        )}
      </FieldLabel>
      <Textarea
        ref={field}
        id={id}
        aria-label={name}
        value={text}
        onChange={event => change(event.target.value)}
        placeholder={placeholder}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        rows={1}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        className={cn(
          'block max-h-[60dvh] min-h-8 w-full font-mono text-mono [overflow-wrap:anywhere] touch:min-h-9 touch:text-[16px]',
          className,
        )}
      />
      {problem && (
        <Note id={problemId} tone="bad">
          <JsonProblemText text={text} problem={problem} />
        </Note>
      )}
      {children}
    </div>
  )
}
