/** An RFC 9457 problem as the services answer it. `code` is stable and catalogued; `traceId` finds the logs. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly traceId: string | undefined
  readonly details: Readonly<Record<string, unknown>>

  constructor(status: number, body: Record<string, unknown>) {
    super(text(body.detail) ?? text(body.title) ?? `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = text(body.code) ?? `http.${status}`
    this.traceId = text(body.traceId)
    this.details = body
  }

  static async of(response: Response): Promise<ApiProblem> {
    const type = response.headers.get('Content-Type') ?? ''
    const body: unknown = type.includes('json') ? await response.json().catch(() => ({})) : {}
    return new ApiProblem(response.status, isRecord(body) ? body : {})
  }
}

/** The request never reached a service: no network, or the gateway is down. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server could not be reached', { cause })
    this.name = 'Unreachable'
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
