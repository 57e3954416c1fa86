import { guarded } from '@/lib/server/guard'
import { health } from '@/lib/server/health'
import { methodNotAllowed } from '@/lib/server/unrouted'

export const dynamic = 'force-dynamic'

export const GET = guarded(health)

const notGet = methodNotAllowed('GET')

export { notGet as DELETE, notGet as OPTIONS, notGet as PATCH, notGet as POST, notGet as PUT }
