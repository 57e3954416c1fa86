'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { EXTRA_FIELDS } from './extra-fields-key'
import { includesUsage, withIncludeUsage } from './include-usage'
import { Note } from './note'
import { ResetButton } from './reset-button'
import { SwitchRow } from './switch-row'
import { useField } from './use-field'

/** Whether the answer streams and, if it does, whether it ends with its usage. */
export function StreamField() {
  const t = useTranslations('settings')
  const stream = useField('stream')
  const params = usePlayground(state => selectColumn(state).params)
  const isBlocked = usePlayground(state => selectColumn(state).drafts?.[EXTRA_FIELDS] !== undefined)
  const setParam = usePlayground(state => state.setParam)
  const control = useRef<HTMLButtonElement>(null)
  const isOn = stream.value === true
  const wantsUsage = includesUsage(params)

  return (
    <div>
      <SwitchRow
        name="stream"
        help={t('stream.help')}
        isSet={stream.isSet}
        checked={isOn}
        switchRef={control}
        onChange={stream.apply}
      >
        {stream.isSet ? (
          <span className="mr-2 flex touch:mr-1">
            <ResetButton name="stream" next={control} onReset={stream.reset} />
          </span>
        ) : (
          <span className="mr-1 font-mono text-mono text-mute">{t('default')}</span>
        )}
      </SwitchRow>
      {(isOn || wantsUsage) && (
        <>
          <SwitchRow
            name="stream_options.include_usage"
            help={t('stream.usageHelp')}
            isSet={wantsUsage}
            checked={wantsUsage}
            disabled={isBlocked}
            onChange={checked => setParam('stream_options', withIncludeUsage(params, checked))}
          />
          {isBlocked && <Note className="mt-0">{t('stream.usageBlocked')}</Note>}
          {!isOn && (
            <Note tone="warn" className="mt-0">
              {t('stream.usageNeedsStream')}
            </Note>
          )}
        </>
      )}
    </div>
  )
}
