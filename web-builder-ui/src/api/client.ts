import { ApiProblem, Unreachable } from './problem'

/** Who supplies tokens: the session in the app, a stub in tests. */
export interface TokenSource {
  current(): Promise<string | undefined>
  /** Asks the identity provider for a fresh token; undefined when the person has to sign in again, `Unreachable` when it did not answer. */
  renewed(): Promise<string | undefined>
}

let tokens: TokenSource = { current: async () => undefined, renewed: async () => undefined }

export function takeTokensFrom(source: TokenSource): void {
  tokens = source
}

export type Query = Record<string, string | number | boolean | undefined | null>

interface Options {
  query?: Query
  ifMatch?: string
  idempotencyKey?: string
  signal?: AbortSignal
}

/** A body together with the ETag that the next `put` must send as `ifMatch`. */
export interface Versioned<T> {
  body: T
  etag: string | undefined
}

/** The services' HTTP interface. Throws `ApiProblem` for a refusal and `Unreachable` when nobody answered. */
export const api = {
  get: async <T>(path: string, options?: Options) => (await call<T>('GET', path, undefined, options)).body,
  /** For files that are shown or saved as they come. */
  text: async (path: string, options?: Options) => {
    const response = await sendWithRenewal('GET', path, undefined, options ?? {})
    return response.text()
  },
  getVersioned: <T>(path: string, options?: Options) => call<T>('GET', path, undefined, options),
  post: async <T>(path: string, body?: unknown, options?: Options) => (await call<T>('POST', path, body, options)).body,
  /** A create: the same key goes with each retry, so that a repeated click or a lost answer creates once. */
  create: async <T>(path: string, body: unknown, options?: Options) =>
    (await call<T>('POST', path, body, { idempotencyKey: newKey(), ...options })).body,
  put: async <T>(path: string, body: unknown, options?: Options) => (await call<T>('PUT', path, body, options)).body,
  putVersioned: <T>(path: string, body: unknown, options?: Options) => call<T>('PUT', path, body, options),
  patch: async <T>(path: string, body: unknown, options?: Options) =>
    (await call<T>('PATCH', path, body, options)).body,
  delete: async <T = void>(path: string, options?: Options) => (await call<T>('DELETE', path, undefined, options)).body,
}

async function call<T>(method: string, path: string, body: unknown, options: Options = {}): Promise<Versioned<T>> {
  const response = await sendWithRenewal(method, path, body, options)
  const type = response.headers.get('Content-Type') ?? ''
  const answer = response.status === 204 || !type.includes('json') ? undefined : await response.json()
  return { body: answer as T, etag: response.headers.get('ETag') ?? undefined }
}

async function sendWithRenewal(method: string, path: string, body: unknown, options: Options): Promise<Response> {
  let response = await send(method, path, body, options, await tokens.current())
  if (response.status === 401) {
    const renewed = await tokens.renewed()
    if (renewed) response = await send(method, path, body, options, renewed)
  }
  if (!response.ok) throw await ApiProblem.of(response)
  return response
}

async function send(method: string, path: string, body: unknown, options: Options, token: string | undefined) {
  // Problems are answered in the language of the page, which is not always the browser's.
  const headers = new Headers({
    Accept: 'application/json, */*;q=0.5',
    'Accept-Language': document.documentElement.lang,
  })
  if (token) headers.set('Authorization', `Bearer ${token}`)
  if (options.ifMatch) headers.set('If-Match', options.ifMatch)
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey)
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers.set('Content-Type', 'application/json')
  try {
    return await fetch(path + queryString(options.query), {
      method,
      headers,
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      signal: options.signal,
    })
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    throw new Unreachable(cause)
  }
}

export function queryString(query: Query | undefined): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (given.length === 0) return ''
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

export function newKey(): string {
  return crypto.randomUUID()
}
