import { GeistMono } from 'geist/font/mono'
import { GeistSans } from 'geist/font/sans'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Providers } from '@/components/playground/providers'
import { messagesFor } from '@/lib/i18n/messages'
import { requestLocale } from '@/lib/i18n/request-locale'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { playground } = messagesFor(await requestLocale())
  return { title: playground.name, description: playground.description }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale()
  return (
    <html
      lang={locale}
      suppressHydrationWarning
      className={`${GeistSans.variable} ${GeistMono.variable}`}
    >
      <body>
        <Providers locale={locale} messages={messagesFor(locale)}>
          {children}
        </Providers>
      </body>
    </html>
  )
}
