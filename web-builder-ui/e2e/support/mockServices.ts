import type { Page, Route } from '@playwright/test'
import { botRoutes } from './botRoutes'
import { catalogueRoutes } from './catalogueRoutes'
import { conversationRoutes } from './conversationRoutes'
import { insightRoutes } from './insightRoutes'
import { orderRoutes } from './orderRoutes'
import { recoveryRoutes } from './recoveryRoutes'
import { sandboxRoutes } from './sandboxRoutes'
import { shopRoutes } from './shopRoutes'
import { stockRoutes } from './stockRoutes'
import { understandingRoutes } from './understandingRoutes'

export interface Call {
  method: string
  path: string
  query: URLSearchParams
  body: unknown
  headers: Record<string, string>
}

export interface Answer {
  status?: number
  body?: unknown
  headers?: Record<string, string>
}

/** A path with `:name` parts → what it answers. The first that fits is taken. */
export type Routes = Record<string, (call: Call, parameters: Record<string, string>) => Answer>

export function problem(status: number, code: string, detail: string): Answer {
  return {
    status,
    body: { status, code, detail, traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
    headers: { 'Content-Type': 'application/problem+json' },
  }
}

/** An imitation of the services that keeps what a page writes. It returns the calls that it heard. */
export async function mockServices(page: Page, changes: Routes = {}): Promise<Call[]> {
  const calls: Call[] = []
  const routes: Routes = {
    ...changes,
    ...withoutKeys(
      {
        ...shopRoutes(),
        ...botRoutes(),
        ...catalogueRoutes(),
        ...stockRoutes(),
        ...orderRoutes(),
        ...sandboxRoutes(),
        ...recoveryRoutes(),
        ...conversationRoutes(),
        ...insightRoutes(),
        ...understandingRoutes(),
      },
      changes,
    ),
  }
  await page.route('**/api/v1/**', (route) => answer(route, routes, calls))
  return calls
}

function withoutKeys(routes: Routes, taken: Routes): Routes {
  return Object.fromEntries(Object.entries(routes).filter(([key]) => !(key in taken)))
}

async function answer(route: Route, routes: Routes, calls: Call[]) {
  const request = route.request()
  const url = new URL(request.url())
  const call: Call = {
    method: request.method(),
    path: url.pathname.replace('/api/v1', ''),
    query: url.searchParams,
    body: request.postData()?.startsWith('{') ? request.postDataJSON() : undefined,
    headers: request.headers(),
  }
  calls.push(call)
  for (const [pattern, respond] of Object.entries(routes)) {
    const parameters = match(pattern, `${call.method} ${call.path}`)
    if (!parameters) continue
    const { status = 200, body, headers } = respond(call, parameters)
    return route.fulfill({ status, headers, ...(body === undefined ? {} : { json: body }) })
  }
  const { status, body, headers } = problem(404, 'not-found', `${call.method} ${call.path} is not imitated`)
  return route.fulfill({ status, json: body, headers })
}

function match(pattern: string, actual: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = actual.split('/')
  if (wanted.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) parameters[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return undefined
  }
  return parameters
}
