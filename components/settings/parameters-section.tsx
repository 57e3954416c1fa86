'use client'

import { useTranslations } from 'use-intl'
import { NUMERIC_PARAMETERS } from '@/lib/chat/parameters'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { NumberParameter } from './number-parameter'
import { Section } from './section'
import { StopField } from './stop-field'

const NAMES = [...NUMERIC_PARAMETERS.map(({ name }) => name), 'stop']

/** The sampling parameters, and how many of them are set. */
export function ParametersSection() {
  const t = useTranslations('settings.parameters')
  const count = usePlayground(
    state => NAMES.filter(name => selectColumn(state).params[name] !== undefined).length,
  )
  return (
    <Section>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3 text-mono text-mute">
        <h2>{t('title')}</h2>
        <span>{t('set', { count })}</span>
      </div>
      <div className="space-y-0.5">
        {NUMERIC_PARAMETERS.map(parameter => (
          <NumberParameter key={parameter.name} parameter={parameter} />
        ))}
      </div>
      <StopField />
    </Section>
  )
}
