'use client'

import { ThemeProvider } from 'next-themes'
import type { ReactNode } from 'react'
import { Toaster } from 'sonner'
import { IntlProvider } from 'use-intl'
import { TooltipProvider } from '@/components/ui/tooltip'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'

/** What every page stands in: words, theme, tooltips, toasts. */
export function Providers({
  locale,
  messages,
  children,
}: {
  locale: Locale
  messages: Messages
  children: ReactNode
}) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={timeZone()}>
      <ThemeProvider attribute="class" disableTransitionOnChange>
        <TooltipProvider delayDuration={400}>
          {children}
          <Toaster
            position="bottom-center"
            expand
            visibleToasts={5}
            toastOptions={{
              className: 'font-sans!',
              classNames: { actionButton: 'touch:h-9! touch:px-3!' },
            }}
          />
        </TooltipProvider>
      </ThemeProvider>
    </IntlProvider>
  )
}

function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
