'use client'

import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Input } from '@/components/ui/field'
import type { NumericParameter } from '@/lib/chat/parameters'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectModelInfo } from '@/lib/store/selectors'
import { cn } from '@/lib/utils/cn'
import { FieldLabel } from './field-label'
import { Note } from './note'
import { type NumberProblem, sliderRange, upperBound } from './number-range'
import { ResetButton } from './reset-button'
import { Slider } from './slider'
import { slideByKey } from './slider-step'
import { useNumberText } from './use-number-text'

/** One number of the request, by slider and by keyboard; grey and not sent until it is touched. */
export function NumberParameter({ parameter }: { parameter: NumericParameter }) {
  const { name } = parameter
  const t = useTranslations('settings')
  const { value, text, problem, isSet, change, enter, leave, set } = useNumberText(parameter)
  const maxOutput = usePlayground(state => selectModelInfo(state)?.max_output_tokens)
  const range = sliderRange(parameter, maxOutput)
  const slider = useRef<HTMLInputElement>(null)
  const numberId = useId()
  const problemId = useId()

  const slide = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = slideByKey(range, value, event)
    if (next === undefined) return
    event.preventDefault()
    set(next)
  }

  const slideFromText = (event: KeyboardEvent) => {
    if (/^(?:Arrow|Page)(?:Up|Down)$/.test(event.key)) slide(event)
  }

  return (
    <div className="group/number">
      <FieldLabel name={name} help={t(`parameters.help.${name}`)} isSet={isSet} htmlFor={numberId}>
        <Input
          id={numberId}
          role="spinbutton"
          inputMode={inputMode(parameter)}
          aria-label={name}
          aria-valuemin={parameter.min}
          aria-valuemax={upperBound(parameter)}
          aria-valuenow={value}
          autoComplete="off"
          value={text}
          placeholder={t('default')}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? problemId : undefined}
          onChange={event => change(event.target.value)}
          onFocus={enter}
          onBlur={leave}
          onKeyDown={slideFromText}
          className={cn(
            'h-6 w-[66px] rounded-sm px-1.5 text-right font-mono text-mono touch:h-9 touch:w-24 touch:text-[16px] touch:placeholder:text-mono',
            !isSet &&
              'not-focus:-mr-[7px] not-focus:border-transparent not-focus:bg-transparent focus:mr-[21px] touch:focus:mr-10',
          )}
        />
        {isSet && <ResetButton name={name} next={slider} onReset={() => set(undefined)} />}
      </FieldLabel>
      <Slider
        ref={slider}
        range={range}
        value={value}
        aria-label={name}
        aria-valuetext={value === undefined ? t('default') : undefined}
        onChange={event => set(event.currentTarget.valueAsNumber)}
        onClick={event => {
          if (value === undefined) set(event.currentTarget.valueAsNumber)
        }}
        onKeyDown={slide}
      />
      {problem && (
        <Note id={problemId} tone="bad" className="mt-0.5">
          <NumberProblemText parameter={parameter} problem={problem} value={value} />
        </Note>
      )}
    </div>
  )
}

/** The pad of a phone; those of iPhones have no minus. */
function inputMode({ min, integer }: NumericParameter): 'text' | 'numeric' | 'decimal' {
  if (min < 0) return 'text'
  return integer ? 'numeric' : 'decimal'
}

function NumberProblemText({
  parameter,
  problem,
  value,
}: {
  parameter: NumericParameter
  problem: NumberProblem
  value: number | undefined
}) {
  const t = useTranslations('settings.parameters')
  const { name, min } = parameter
  const max = upperBound(parameter)
  const range = max === undefined ? t('least', { name, min }) : t('range', { name, min, max })
  const text = problem === 'whole' ? t('whole', { name }) : range
  return value === undefined
    ? t('keptUnset', { problem: text })
    : t('keptValue', { problem: text, value: String(value) })
}
