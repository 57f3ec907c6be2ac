import { afterEach, expect, it, vi } from 'vitest'
import { newId } from './newId'

afterEach(() => vi.unstubAllGlobals())

it('is a random UUID, also where the page is not on HTTPS', () => {
  const { getRandomValues } = crypto
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) })

  const ids = Array.from({ length: 100 }, newId)

  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(100)
})
