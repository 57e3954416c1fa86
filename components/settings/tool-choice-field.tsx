'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Segment, Segmented } from '@/components/ui/segmented'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { functionNames } from './describe-tools'
import { FieldLabel } from './field-label'
import { FunctionField } from './function-field'
import { Note } from './note'
import { ResetButton } from './reset-button'
import { readToolChoice, TOOL_CHOICES, toToolChoice } from './tool-choice'
import { useField } from './use-field'

/** Whether the model may, must or must not call a tool; nothing is chosen while unset. */
export function ToolChoiceField() {
  const t = useTranslations('settings.toolChoice')
  const { isSet, apply, reset } = useField('tool_choice')
  const { tool_choice, tools } = usePlayground(state => selectColumn(state).params)
  const first = useRef<HTMLButtonElement>(null)
  const reading = readToolChoice(tool_choice)
  const names = functionNames(tools)
  const hasTools = Array.isArray(tools) && tools.length > 0

  const choose = (name: string) => {
    const choice = TOOL_CHOICES.find(known => known === name)
    if (choice) apply(toToolChoice(choice, names[0] ?? ''))
  }

  return (
    <div>
      <FieldLabel name="tool_choice" help={t('help')} isSet={isSet}>
        {isSet && <ResetButton name="tool_choice" next={first} onReset={reset} />}
      </FieldLabel>
      <Segmented aria-label="tool_choice" value={reading.choice} onValueChange={choose}>
        {TOOL_CHOICES.map((choice, index) => (
          <Segment
            key={choice}
            ref={index === 0 ? first : undefined}
            value={choice}
            className="px-1"
          >
            {choice === 'one' ? t('one') : choice}
          </Segment>
        ))}
      </Segmented>
      {reading.choice === 'one' && (
        <FunctionField
          name={reading.functionName ?? ''}
          names={names}
          onChange={name => apply(toToolChoice('one', name))}
        />
      )}
      {reading.choice === 'other' && (
        <Note>
          {t('other')} <code className="font-mono text-ink">{JSON.stringify(tool_choice)}</code>
        </Note>
      )}
      {isSet && !hasTools && <Note tone="warn">{t('noTools')}</Note>}
    </div>
  )
}
