import { guarded } from '@/lib/server/guard'
import { getModels } from '@/lib/server/models/get-models'
import { methodNotAllowed } from '@/lib/server/unrouted'

export const dynamic = 'force-dynamic'

export const GET = guarded(getModels)

const notGet = methodNotAllowed('GET')

export { notGet as DELETE, notGet as OPTIONS, notGet as PATCH, notGet as POST, notGet as PUT }
