import { errorResponse } from './error-response'

function tooLarge(maxBytes: number): Response {
  return errorResponse(413, {
    message: `The body is larger than ${maxBytes} bytes.`,
    type: 'invalid_request_error',
    code: 'body_too_large',
  })
}

/** The body's exact bytes, or the 413 for more than `maxBytes` of them, counted as they are read. */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer> | Response> {
  if (Number(request.headers.get('content-length')) > maxBytes) return tooLarge(maxBytes)
  if (!request.body) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of request.body) {
      length += chunk.length
      if (length > maxBytes) return tooLarge(maxBytes)
      chunks.push(chunk)
    }
  } catch {
    return errorResponse(400, {
      message: 'The body broke off before its end.',
      type: 'invalid_request_error',
      code: 'body_incomplete',
    })
  }
  return Buffer.concat(chunks, length)
}
