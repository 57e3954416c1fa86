export type Route =
  | { name: 'chat-completions' | 'models'; method: 'POST' | 'GET' }
  | { name: 'model'; method: 'GET'; id: string }

function decodePath(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray percent sign: the id is then simply an unknown one.
    return part
  }
}

/** Which endpoint a path names, whatever stands before it, `/v1` or not. */
export function routeOf(pathname: string): Route | undefined {
  const path = pathname.replace(/\/$/, '')
  if (path.endsWith('/chat/completions')) return { name: 'chat-completions', method: 'POST' }
  if (path.endsWith('/models')) return { name: 'models', method: 'GET' }
  const at = path.lastIndexOf('/models/')
  if (at === -1) return undefined
  return { name: 'model', method: 'GET', id: decodePath(path.slice(at + '/models/'.length)) }
}
