import { Image as ImageIcon } from 'lucide-react'
import { createElement } from 'react'
import { INCOMPLETE_IMAGE_PLACEHOLDER } from 'remend'
import { useTranslations } from 'use-intl'
import { isInlineImage, isSafeLink } from './safe-url'

interface MarkdownImageProps {
  url: string
  alt: string
  isInLink: boolean
}

/** Pixels that came with the text are shown; an image elsewhere is named and never fetched. */
export function MarkdownImage({ url, alt, isInLink }: MarkdownImageProps) {
  const t = useTranslations('markdown')
  if (isInlineImage(url)) return createElement('img', { className: 'md-image', src: url, alt })
  const isArriving = url === INCOMPLETE_IMAGE_PLACEHOLDER
  return (
    <span className="md-image-card">
      <ImageIcon aria-hidden className="md-image-icon" />
      <span className="md-image-alt">{alt || t('image')}</span>
      {!isArriving && <span className="md-address">{url}</span>}
      {!isInLink && isSafeLink(url) && (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer nofollow"
          referrerPolicy="no-referrer"
        >
          {t('openImage')}
        </a>
      )}
    </span>
  )
}
