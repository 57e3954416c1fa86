'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { extraFieldsOf } from '@/lib/chat/extra-fields'
import { type FieldReading, readExtraFields } from '@/lib/chat/read-json-field'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { EXTRA_FIELDS } from './extra-fields-key'
import { JsonField } from './json-field'
import { Note } from './note'
import { useJsonText } from './use-json-text'

type Fields = Record<string, unknown>

const EXAMPLES: Fields = {
  reasoning_effort: 'medium',
  seed: 42,
  top_k: 40,
  stream_options: { include_usage: true },
}

/** Every field of the request that has no control of its own, as one JSON object. */
export function ExtraFieldsField() {
  const t = useTranslations('settings')
  const params = usePlayground(state => selectColumn(state).params)
  const setExtraFields = usePlayground(state => state.setExtraFields)
  const fields = orNothing(extraFieldsOf(params))
  const json = useJsonText<Fields>({
    draftKey: EXTRA_FIELDS,
    value: fields,
    read: readFields,
    onApply: next => setExtraFields(next ?? {}),
  })
  return (
    <JsonField
      name={t('extra.label')}
      isWire={false}
      help={t('extra.help')}
      json={json}
      placeholder="{ }"
    >
      {json.problem && fields && (
        <Note>{t('extra.stillSent', { fields: Object.keys(fields).join(', ') })}</Note>
      )}
      {json.text === '' && (
        <div className="mt-1.5 flex flex-wrap gap-x-3 touch:gap-x-1">
          {Object.entries(EXAMPLES).map(([name, example]) => (
            <button
              key={name}
              type="button"
              aria-label={t('json.insert', { name })}
              onClick={() => setExtraFields({ [name]: example })}
              className="inline-flex h-6 items-center gap-1 rounded-sm font-mono text-accent text-mono underline-offset-2 hover:underline touch:h-9 touch:px-1"
            >
              <Plus aria-hidden className="size-3" />
              {name}
            </button>
          ))}
        </div>
      )}
    </JsonField>
  )
}

function readFields(text: string): FieldReading<Fields | undefined> {
  const reading = readExtraFields(text)
  return reading.ok ? { ok: true, value: orNothing(reading.value) } : reading
}

function orNothing(fields: Fields): Fields | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined
}
