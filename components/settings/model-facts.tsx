'use client'

import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn, selectModelInfo } from '@/lib/store/selectors'
import { CAPABILITY_ICONS } from './capability-icons'
import { formatDollars, formatTokens } from './format-figures'
import { HelpTip } from './help-tip'

/** What is known of the chosen model: what it can do, how much it reads, what it costs by list. */
export function ModelFacts() {
  const t = useTranslations('settings.model')
  const info = usePlayground(selectModelInfo)
  const isUnlisted = usePlayground(
    state =>
      state.models !== undefined &&
      selectColumn(state).params.model !== '' &&
      !selectModelInfo(state),
  )
  const { capabilities = [], context_window, price, verified = true, upstream = '' } = info ?? {}
  const hasBadge =
    capabilities.length > 0 || context_window !== undefined || !verified || isUnlisted

  return (
    <>
      {hasBadge && (
        <ul className="mt-2 flex flex-wrap items-center gap-1.5">
          {capabilities.map(capability => {
            const Icon = CAPABILITY_ICONS[capability]
            return (
              <li key={capability} className="flex">
                <Badge>
                  <Icon aria-hidden />
                  {t(`capabilities.${capability}`)}
                </Badge>
              </li>
            )
          })}
          {context_window !== undefined && (
            <li className="flex">
              <Badge title={t('context', { count: context_window })}>
                <span aria-hidden>{formatTokens(context_window)}</span>
                <span className="sr-only">{t('context', { count: context_window })}</span>
              </Badge>
            </li>
          )}
          {!verified && (
            <li className="flex items-center">
              <Badge tone="warn">{t('unverified')}</Badge>
              <HelpTip name={t('unverified')} text={t('unverifiedHelp', { upstream })} />
            </li>
          )}
          {isUnlisted && (
            <li className="flex items-center">
              <Badge tone="warn">{t('unlisted')}</Badge>
              <HelpTip name={t('unlisted')} text={t('unlistedHelp')} />
            </li>
          )}
        </ul>
      )}
      {price && (
        <p className="mt-1.5 text-faint text-xs [overflow-wrap:anywhere]" title={t('priceHelp')}>
          {t('price', {
            source: price.source,
            input: formatDollars(price.input),
            output: formatDollars(price.output),
          })}
        </p>
      )}
    </>
  )
}
