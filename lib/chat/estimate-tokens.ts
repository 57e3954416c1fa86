/** A rough count of tokens: about 4 narrow characters or one CJK character each. Show it with "≈". */
export function estimateTokens(text: string): number {
  let wide = 0
  // A loop: of a megabyte of Chinese, a regular expression would make an array.
  for (let index = 0; index < text.length; index++) if (isWide(text.charCodeAt(index))) wide++
  return Math.ceil((text.length - wide) / 4) + wide
}

function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef)
  )
}
