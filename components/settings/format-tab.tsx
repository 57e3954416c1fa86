'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Segment, Segmented } from '@/components/ui/segmented'
import { type FieldReading, readResponseFormat } from '@/lib/chat/read-json-field'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { FieldLabel } from './field-label'
import { JsonField } from './json-field'
import { Note } from './note'
import { ResetButton } from './reset-button'
import { FORMATS, type ResponseFormat, readFormat, SCHEMA_EXAMPLE } from './response-format'
import { Section } from './section'
import { useField } from './use-field'
import { useJsonText } from './use-json-text'

/** How the answer is to be written; `text` sends nothing. */
export function FormatTab({
  kept,
  onKeep,
}: {
  /** The schema last written here, for coming back to it. */
  kept: ResponseFormat | undefined
  onKeep: (format: ResponseFormat) => void
}) {
  const t = useTranslations('settings.format')
  const { isSet, apply, reset } = useField('response_format')
  const value = usePlayground(state => selectColumn(state).params.response_format)
  const setParam = usePlayground(state => state.setParam)
  const first = useRef<HTMLButtonElement>(null)
  const format = readFormat(value)
  const json = useJsonText<ResponseFormat>({
    draftKey: 'response_format',
    value,
    read: readFormatText,
    onApply: next => setParam('response_format', next),
  })

  const choose = (name: string) => {
    if (value && format === 'json_schema') onKeep(value)
    if (name === 'json_schema') apply(kept ?? SCHEMA_EXAMPLE)
    else apply(name === 'json_object' ? { type: name } : undefined)
  }

  return (
    <>
      <Section className="pt-2">
        <FieldLabel name="response_format" help={t('help')} isSet={isSet}>
          {isSet && <ResetButton name="response_format" next={first} onReset={reset} />}
        </FieldLabel>
        <Segmented aria-label="response_format" value={format} onValueChange={choose}>
          {FORMATS.map((name, index) => (
            <Segment
              key={name}
              ref={index === 0 ? first : undefined}
              value={name}
              className="flex-auto px-1.5 font-mono text-mono"
            >
              {name}
            </Segment>
          ))}
        </Segmented>
        <Note className="mt-2">{t(HINT[format])}</Note>
      </Section>
      {(format === 'json_schema' || format === 'other' || json.problem) && (
        <Section className="pt-2">
          <JsonField name="response_format" json={json} canReset={false} className="max-h-none" />
        </Section>
      )}
    </>
  )
}

/** An emptied field waits for its next text: unsetting is what `text` is for. */
function readFormatText(text: string): FieldReading<ResponseFormat | undefined> {
  return text.trim() === '' ? { ok: false, problem: { code: 'empty' } } : readResponseFormat(text)
}

const HINT = { text: 'text', json_object: 'object', json_schema: 'schema', other: 'other' } as const
