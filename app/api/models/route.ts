import { guarded } from '@/lib/server/guard'
import { getModelList } from '@/lib/server/models/get-model-list'
import { methodNotAllowed } from '@/lib/server/unrouted'

export const dynamic = 'force-dynamic'

export const GET = guarded(getModelList)

const notGet = methodNotAllowed('GET')

export { notGet as DELETE, notGet as OPTIONS, notGet as PATCH, notGet as POST, notGet as PUT }
