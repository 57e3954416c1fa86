import { describe, expect, test } from 'vitest'
import { collectRun } from './testing/collect-run'
import { FINISH, fakeUpstream, HELLO, JSON_BODY } from './testing/fake-upstream'

describe('a body that is no stream', () => {
  const html = '<!doctype html><title>Sign in</title>'
  test.each([
    ['HTML as HTML', html, 'text/html; charset=utf-8'],
    ['HTML as an event stream', html, 'text/event-stream'],
    ['HTML as JSON', ` \n${html}`, 'application/json'],
    ['plain words', 'internal server error', 'text/plain'],
    ['words that begin like a field', 'dat', 'text/plain'],
    ['bytes', '\u0000\u0001', 'application/octet-stream'],
    ['a JSON string', '"hello"', 'application/json'],
    ['JSON without choices', '{"object":"list","data":[]}', 'application/json'],
    ['JSON with empty choices', '{"choices":[]}', 'application/json'],
  ])('fails with unexpected_content_type: %s', async (_, body, type) => {
    const { fetch } = fakeUpstream([body], { headers: { 'content-type': type } })
    const { run } = await collectRun({ fetch })
    expect(run).toMatchObject({
      status: 'failed',
      error: { type: 'upstream_error', code: 'unexpected_content_type' },
      message: { content: '' },
    })
  })

  test('is read as what it is when its content type is missing or wrong', async () => {
    const answer = JSON.stringify({ choices: [{ message: { content: 'Hello' } }] })
    for (const body of [
      HELLO + FINISH,
      `: beat\n\n${HELLO}${FINISH}`,
      answer,
      `\uFEFF\n ${answer}`,
    ]) {
      for (const headers of [{ 'content-type': 'text/html' }, { 'content-type': '' }, JSON_BODY]) {
        const { run } = await collectRun({ fetch: fakeUpstream([body], { headers }).fetch })
        expect(run).toMatchObject({ status: 'done', message: { content: 'Hello' } })
      }
    }
  })

  test('gives the choices of a JSON answer apart, and its refusal', async () => {
    const body = JSON.stringify({
      choices: [
        { index: 0, message: { refusal: 'No.' }, finish_reason: 'stop' },
        { index: 1, message: { content: 'B' }, finish_reason: 'stop' },
        { message: { content: 'C' } },
      ],
    })
    const { run } = await collectRun({ fetch: fakeUpstream([body], { headers: JSON_BODY }).fetch })
    expect(run).toMatchObject({ message: { refusal: 'No.' }, otherChoices: { 1: 'B', 2: 'C' } })
  })

  test('is interrupted when a JSON answer stops short, by an end or a reset', async () => {
    for (const ending of ['close', 'reset'] as const) {
      const { fetch } = fakeUpstream(['{"choices":[{"mess'], { headers: JSON_BODY, ending })
      const { run } = await collectRun({ fetch })
      const code = ending === 'reset' ? 'connection_lost' : 'ended_without_finish'
      expect(run).toMatchObject({ status: 'interrupted', error: { code }, unreadableFrames: 0 })
    }
  })

  test('tells the error of a 200, in whatever shape', async () => {
    for (const body of [
      { error: { message: 'Busy' } },
      [{ error: { message: 'Busy' } }],
      { error: 'Busy' },
      { object: 'error', message: 'Busy' },
      { detail: 'Busy' },
    ]) {
      const { fetch } = fakeUpstream([JSON.stringify(body)], { headers: JSON_BODY })
      const { run } = await collectRun({ fetch })
      expect(run).toMatchObject({ status: 'failed', error: { message: 'Busy' } })
    }
  })
})
