import { errorResponse } from './error-response'
import { guarded } from './guard'

/** Answers 404 to whatever no route of the API matches. */
export const notFound = guarded(() =>
  errorResponse(404, {
    message: 'There is no such route here. See POST /v1/chat/completions and GET /v1/models.',
    type: 'invalid_request_error',
    code: 'not_found',
  }),
)

/** A route's answer to every method it does not have; `allow` lists those it has. */
export const methodNotAllowed = (allow: string) =>
  guarded(request =>
    errorResponse(
      405,
      {
        message: `${request.method} is not possible here; use ${allow}.`,
        type: 'invalid_request_error',
        code: 'method_not_allowed',
      },
      { allow },
    ),
  )
