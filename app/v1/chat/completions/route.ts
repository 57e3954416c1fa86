import { forwardChatCompletion } from '@/lib/server/forward-chat-completion'
import { guarded } from '@/lib/server/guard'
import { methodNotAllowed } from '@/lib/server/unrouted'

export const dynamic = 'force-dynamic'

export const POST = guarded(request => forwardChatCompletion(request))

const notPost = methodNotAllowed('POST')

export {
  notPost as DELETE,
  notPost as GET,
  notPost as HEAD,
  notPost as OPTIONS,
  notPost as PATCH,
  notPost as PUT,
}
