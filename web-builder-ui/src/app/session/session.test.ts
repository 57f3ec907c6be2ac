// @vitest-environment jsdom
import { ErrorResponse, ErrorTimeout, type User, UserManager } from 'oidc-client-ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import { ApiProblem, Unreachable } from '@/api/problem'
import { startSession } from './session'

describe('a token that cannot be renewed', () => {
  const removeUser = vi.spyOn(UserManager.prototype, 'removeUser').mockResolvedValue()
  vi.spyOn(UserManager.prototype, 'getUser').mockResolvedValue({ access_token: 'old' } as User)
  const renewal = vi.spyOn(UserManager.prototype, 'signinSilent')

  beforeEach(() => {
    vi.stubGlobal(
      'fetch',
      async () => new Response('{}', { status: 401, headers: { 'Content-Type': 'application/json' } }),
    )
    startSession({ oidcAuthority: 'http://identity.test', oidcClientId: 'x', demo: false })
  })
  afterEach(() => {
    vi.clearAllMocks()
    vi.unstubAllGlobals()
  })

  it('ends the session when the provider says no', async () => {
    renewal.mockRejectedValue(new ErrorResponse({ error: 'invalid_grant' }))
    const calls = [api.get('/api/v1/me'), api.get('/api/v1/bots')]
    for (const call of calls) await expect(call).rejects.toBeInstanceOf(ApiProblem)
    expect(removeUser).toHaveBeenCalledOnce()
  })

  it('keeps the session when the provider could not be reached', async () => {
    for (const failure of [new TypeError('Failed to fetch'), new ErrorTimeout()]) {
      renewal.mockRejectedValue(failure)
      await expect(api.get('/api/v1/me')).rejects.toBeInstanceOf(Unreachable)
    }
    expect(removeUser).not.toHaveBeenCalled()
  })
})
