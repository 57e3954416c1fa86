const rasterImage = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$/

/** Whether a person may follow the address: absolute, and http, https or mailto. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(url) && URL.canParse(url)
}

/** Whether an image can be shown without a request and without script: base64 pixels. */
export function isInlineImage(url: string): boolean {
  return rasterImage.test(url)
}
