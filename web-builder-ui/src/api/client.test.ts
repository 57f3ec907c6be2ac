// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, takeTokensFrom } from './client'
import { ApiProblem, Unreachable } from './problem'

type Sent = { url: string; method: string; headers: Headers; body: unknown }

function answering(...answers: (Response | Error)[]): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, method: init.method ?? '', headers: init.headers as Headers, body: init.body })
    const answer = answers.shift()
    if (!answer || answer instanceof Error) throw answer ?? new Error('one call too many')
    return answer
  })
  return sent
}

const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' }, ...init })
const problem = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } })

describe('calls to the services', () => {
  beforeEach(() => takeTokensFrom({ current: async () => 'old', renewed: async () => 'new' }))
  afterEach(() => vi.unstubAllGlobals())

  it('carry the token and leave out empty parameters', async () => {
    const sent = answering(json({ ok: true }))
    await api.get('/api/v1/products', { query: { query: '', cursor: undefined, limit: 50 } })
    expect(sent[0]?.url).toBe('/api/v1/products?limit=50')
    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer old')
  })

  it('renew an expired token once and go on', async () => {
    const sent = answering(problem(401, {}), json({ ok: true }))
    await expect(api.get('/api/v1/me')).resolves.toEqual({ ok: true })
    expect(sent[1]?.headers.get('Authorization')).toBe('Bearer new')
  })

  it('keep one idempotency key through the renewal, so that nothing is created twice', async () => {
    const sent = answering(problem(401, {}), json({ id: '1' }, { status: 201 }))
    await api.create('/api/v1/bots', { name: 'x' })
    const keys = sent.map(({ headers }) => headers.get('Idempotency-Key'))
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[1]).toBe(keys[0])
  })

  it('turn a refusal into a problem with its code and trace id', async () => {
    answering(problem(422, { code: 'flow-invalid', detail: 'The flow has 2 problems', traceId: 'abc' }))
    const error = await api.post('/api/v1/bots/1/publish').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ApiProblem)
    expect(error).toMatchObject({
      status: 422,
      code: 'flow-invalid',
      traceId: 'abc',
      message: 'The flow has 2 problems',
    })
  })

  it('survive an answer that is not what it says', async () => {
    answering(new Response('<html>', { status: 502, headers: { 'Content-Type': 'application/json' } }))
    await expect(api.get('/api/v1/me')).rejects.toMatchObject({ status: 502, code: 'http.502' })
  })

  it('say when nobody answered', async () => {
    answering(new TypeError('Failed to fetch'))
    await expect(api.get('/api/v1/me')).rejects.toBeInstanceOf(Unreachable)
  })

  it('hand out the ETag and send it back', async () => {
    const sent = answering(json({ a: 1 }, { headers: { 'Content-Type': 'application/json', ETag: '"3"' } }), json({}))
    const { etag } = await api.getVersioned('/api/v1/bots/1/draft')
    await api.put('/api/v1/bots/1/draft', {}, { ifMatch: etag })
    expect(sent[1]?.headers.get('If-Match')).toBe('"3"')
  })

  it('leave the boundary of an upload to the browser', async () => {
    const sent = answering(json({}))
    await api.create('/api/v1/catalogue-imports', new FormData())
    expect(sent[0]?.headers.get('Content-Type')).toBeNull()
  })
})
