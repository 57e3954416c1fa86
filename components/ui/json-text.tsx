import { cn } from '@/lib/utils/cn'

const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g

/** JSON in colour: keys, strings, literals; text that is not JSON (yet) is shown as it is. */
export function JsonText({ text, className }: { text: string; className?: string }) {
  return (
    <pre className={cn('whitespace-pre-wrap break-words font-mono text-mono', className)}>
      {colourJson(text)}
    </pre>
  )
}

function colourJson(text: string) {
  const pieces = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const [token, colon] = match
    const start = match.index
    if (start > end) pieces.push(text.slice(end, start))
    const tone = token.startsWith('"') ? (colon ? 'text-accent' : 'text-ok') : 'text-ink'
    pieces.push(
      <span key={start} className={tone}>
        {token}
      </span>,
    )
    end = start + token.length
  }
  pieces.push(text.slice(end))
  return pieces
}
