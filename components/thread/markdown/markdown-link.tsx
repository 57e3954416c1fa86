import type { ReactNode } from 'react'
import { isSafeLink } from './safe-url'

/** A link that opens elsewhere and says nothing of us, or, for any other address, its words. */
export function MarkdownLink({ url, children }: { url: string; children: ReactNode }) {
  if (!isSafeLink(url)) return <UnsafeLink url={url}>{children}</UnsafeLink>
  return (
    <a
      href={url}
      title={url}
      target="_blank"
      rel="noopener noreferrer nofollow"
      referrerPolicy="no-referrer"
    >
      {children}
    </a>
  )
}

function UnsafeLink({ url, children }: { url: string; children: ReactNode }) {
  if (url === children || url === '') return children
  return (
    <>
      {children} <span className="md-address">({url})</span>
    </>
  )
}
