import type { UrlTransform } from 'react-markdown'

/**
 * Lets addresses through only to the two elements of ours that judge them; any other attribute
 * that could hold one is dropped.
 */
export const keepUrl: UrlTransform = (url, key, node) =>
  (key === 'href' && node.tagName === 'a') || (key === 'src' && node.tagName === 'img') ? url : null
