import { guarded } from '@/lib/server/guard'
import { getModel } from '@/lib/server/models/get-model'
import { methodNotAllowed } from '@/lib/server/unrouted'

export const dynamic = 'force-dynamic'

export const GET = guarded(getModel)

const notGet = methodNotAllowed('GET')

export { notGet as DELETE, notGet as OPTIONS, notGet as PATCH, notGet as POST, notGet as PUT }
